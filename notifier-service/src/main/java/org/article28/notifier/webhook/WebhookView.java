package org.article28.notifier.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Webhook",
        description = "A URL that is called with every notice of the subscription",
        requiredProperties = {"id", "url", "createdAt"})
record WebhookView(
        UUID id,
        @Schema(examples = "https://hooks.example.org/article28") @Nullable String url,
        @Schema(
                        description =
                                "What its calls are signed with, as Standard Webhooks writes it;"
                                        + " told once, when it is added",
                        examples = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")
                @Nullable String secret,
        Instant createdAt) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable String secret) {
        var url = webhook.url();
        return new WebhookView(
                webhook.publicId(),
                url == null ? null : url.uri().toString(),
                secret,
                webhook.createdAt());
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "WebhookView " + id;
    }
}
