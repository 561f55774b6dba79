package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription and the evidence of its consent, for those who keep them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "email",
    "state",
    "language",
    "services",
    "frequency",
    "changes",
    "confirmedAt",
    "endedAt",
    "origin",
    "privacyNoticeReadAt",
    "evidence"
})
@Schema(name = "Subscriber", description = "A subscription and the evidence of its consent")
record SubscriberRow(
        @JsonIgnore long recipientId,
        UUID id,
        @Schema(examples = "privacy@example.org") String email,
        @Schema(enumeration = {"active", "suppressed", "unsubscribed"}) String state,
        @Nullable String language,
        @Schema(description = "Ids of the register's services; none means all")
                Set<String> services,
        String frequency,
        @Schema(enumeration = {"all", "not-editorial"}) String changes,
        Instant confirmedAt,
        @Nullable Instant endedAt,
        @Schema(enumeration = {"form", "import"}) String origin,
        @Nullable Instant privacyNoticeReadAt,
        @Schema(description = "What the form said, or what came with the import") String evidence) {

    /** Tells no address. */
    @Override
    public String toString() {
        return "SubscriberRow " + id;
    }
}
