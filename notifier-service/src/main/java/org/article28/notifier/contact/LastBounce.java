package org.article28.notifier.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last mail that came back from a contact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = "at")
public record LastBounce(
        Instant at,
        @Schema(description = "RFC 3463", examples = "5.1.1") @Nullable String status,
        @Schema(description = "What the mail server said", examples = "550 5.1.1 no such mailbox")
                @Nullable String reply) {}
