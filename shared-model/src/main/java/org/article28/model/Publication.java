package org.article28.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version made public: what the event carries and {@code /v1/changes} lists.
 *
 * @param version counts from 1 without gaps
 * @param hash SHA-256, lower-case hexadecimal, chained to the previous version's
 * @param previousHash absent for version 1
 * @param publishedAt UTC, to the microsecond, later than the previous version's
 * @param note what the publisher says of it
 * @param changes empty where {@code truncated}
 * @param corrects which earlier version it corrects
 * @param imported a past version, taken over with its date: nobody is told of it
 * @param truncated the changes are too large for an event; {@code /v1/changes} has them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
        description = "One published version with its changes",
        requiredProperties = {"version", "hash", "publishedAt", "summary", "changes"})
public record Publication(
        long version,
        String hash,
        @Nullable String previousHash,
        Instant publishedAt,
        @Nullable String note,
        Summary summary,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<PublishedChange> changes,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean truncated,
        @Nullable Correction corrects,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean imported) {

    public Publication {
        changes = Text.copy(changes);
    }

    /** The same without its changes, small enough for any event. */
    public Publication shortened() {
        return new Publication(
                version,
                hash,
                previousHash,
                publishedAt,
                note,
                summary,
                List.of(),
                true,
                corrects,
                imported);
    }
}
