package org.article28.notifier.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.article28.notifier.staff.Deed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version that can't be read, as staff see it.
 *
 * @param deeds what staff did to it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "UnreadableVersion",
        description = "A version that the notifier can't read, and so tells nobody of",
        requiredProperties = {"version", "reason", "foundAt", "triedAt", "deeds"})
record UnreadableVersionView(
        @Schema(examples = "7") long version,
        @Schema(
                        description =
                                "As the version after it tells it, or else it itself; absent while"
                                        + " neither does",
                        pattern = "^[0-9a-f]{64}$")
                @Nullable String hash,
        @Schema(description = "Why it can't be read", examples = "a change lacks part or kind")
                String reason,
        Instant foundAt,
        @Schema(description = "When it was tried last") Instant triedAt,
        @Schema(description = "Since when it is tried no more; absent while it is")
                @Nullable Instant givenUpAt,
        @Schema(description = "What staff did to it, oldest first") List<Deed> deeds) {}
