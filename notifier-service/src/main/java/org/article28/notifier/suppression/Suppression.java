package org.article28.notifier.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber who gets no mail, as admins see them.
 *
 * @param id of the subscription
 * @param reply of the mail server, without the address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A subscriber who gets no mail until it is lifted",
        requiredProperties = {"id", "email", "because", "since"})
record Suppression(
        UUID id,
        @Schema(examples = "privacy@example.org") String email,
        @Schema(enumeration = {"hard-bounce", "repeated-bounces", "complaint"}) String because,
        @Schema(description = "RFC 3463", examples = "5.1.1") @Nullable String status,
        @Schema(description = "What the mail server said", examples = "550 5.1.1 no such mailbox")
                @Nullable String reply,
        Instant since) {

    /** Tells no address. */
    @Override
    public String toString() {
        return "Suppression " + id;
    }
}
