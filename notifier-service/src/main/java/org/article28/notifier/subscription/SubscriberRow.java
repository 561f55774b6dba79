package org.article28.notifier.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.rhythm.Frequency;
import org.article28.notifier.rhythm.Weekday;
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
    "hour",
    "weekday",
    "zone",
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
        Frequency frequency,
        @Schema(description = "Of digests; none means 8", examples = "8") @Nullable Integer hour,
        @Schema(description = "Of weekly digests; none means Monday") @Nullable Weekday weekday,
        @Schema(
                        description = "IANA time zone of the hour; none means the list's own",
                        examples = "Europe/Berlin")
                @Nullable String zone,
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
