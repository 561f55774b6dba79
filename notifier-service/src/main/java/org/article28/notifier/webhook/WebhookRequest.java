package org.article28.notifier.webhook;

import org.article28.notifier.webhook.call.WebhookUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as it is asked for. */
@Schema(name = "WebhookRequest", description = "The URL to be called", requiredProperties = "url")
record WebhookRequest(
        @Schema(
                        description =
                                "https, with a host whose addresses are public, and without user,"
                                        + " password and fragment",
                        format = "uri",
                        pattern = "^[Hh][Tt][Tt][Pp][Ss]?://[!-~]+$",
                        maxLength = WebhookUrl.LONGEST,
                        examples = "https://hooks.example.org/article28")
                @Nullable String url) {

    /** Tells no path, where secrets may stand. */
    @Override
    public String toString() {
        return "WebhookRequest";
    }
}
