package org.article28.notifier.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One notice to one recipient.
 *
 * @param recipient id of the subscription
 * @param address of a webhook the origin of its URL; null where the recipient was erased
 * @param addressProof in place of the address of somebody who was erased
 * @param mailHash SHA-256 of the mail, or of the body of the call, as it was sent, in hexadecimal
 * @param smtpReply the last word of the mail server, or what kept it from saying one
 * @param httpReply the same of a webhook's target
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "kind",
    "version",
    "fromVersion",
    "channel",
    "recipient",
    "address",
    "addressProof",
    "customer",
    "contractReference",
    "state",
    "because",
    "reason",
    "attempts",
    "messageId",
    "mailHash",
    "smtpReply",
    "httpReply",
    "lastDayToObject",
    "bouncedAt",
    "bounceStatus",
    "bounceReply",
    "queuedAt",
    "startedAt",
    "endedAt"
})
@Schema(
        name = "Delivery",
        description = "One notice to one recipient: the evidence that it was given")
record Told(
        @Schema(examples = "31") long id,
        @Schema(
                        description = "Of the notice",
                        enumeration = {"announcement", "digest", "reminder"})
                String kind,
        @Schema(description = "Of a digest, the last one that it told of", examples = "8")
                long version,
        @Schema(description = "Of a digest: the version known before", examples = "5")
                @Nullable Long fromVersion,
        @Schema(enumeration = {"email", "webhook"}) String channel,
        @Nullable UUID recipient,
        @Schema(
                        description = "Of a webhook, the origin of its URL",
                        examples = "reader@example.org")
                @Nullable String address,
        @Schema(
                        description =
                                "Keyed hash in place of the address of somebody who was erased;"
                                        + " `POST /v1/deliveries/search` finds it by the address")
                @Nullable String addressProof,
        @Schema(description = "Of a contractual contact", examples = "ACME GmbH")
                @Nullable String customer,
        @Schema(examples = "DPA-2025-017") @Nullable String contractReference,
        @Schema(enumeration = {"queued", "sending", "sent", "failed", "skipped", "cancelled"})
                String state,
        @Schema(
                        description =
                                "`told-before`: they were told of what this takes back, and so are told of this"
                                        + " whatever they chose; absent where their choice is the reason",
                        enumeration = {"told-before"},
                        examples = "told-before")
                @Nullable String because,
        @Schema(description = "Why it was skipped or cancelled", examples = "not-concerned")
                @Nullable String reason,
        int attempts,
        @Schema(description = "Message-ID, RFC 5322; of a webhook, its `webhook-id`")
                String messageId,
        @Schema(
                        description =
                                "SHA-256 of the mail, or of the body that a webhook got, as it was"
                                        + " sent")
                @Nullable String mailHash,
        @Schema(examples = "250 2.0.0 queued") @Nullable String smtpReply,
        @Schema(
                        description = "Status of a webhook's answer, or why there was none",
                        examples = "no connection")
                @Nullable String httpReply,
        @Schema(description = "That the mail told") @Nullable LocalDate lastDayToObject,
        @Schema(description = "When it became known that the mail, once taken, came back")
                @Nullable Instant bouncedAt,
        @Schema(description = "Why, RFC 3463", examples = "5.1.1") @Nullable String bounceStatus,
        @Schema(description = "What the mail server said", examples = "550 5.1.1 no such mailbox")
                @Nullable String bounceReply,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
