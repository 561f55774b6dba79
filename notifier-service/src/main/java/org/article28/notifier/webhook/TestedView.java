package org.article28.notifier.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.article28.notifier.webhook.call.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a test. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "WebhookTest",
        description = "What came of a test call",
        requiredProperties = "delivered")
record TestedView(
        @Schema(
                        description =
                                "Whether a notice sent so would count as delivered: the status is"
                                        + " 2xx")
                boolean delivered,
        @Schema(description = "That it answered with", examples = "204") @Nullable Integer status,
        @Schema(description = "Why there was no answer", examples = "no connection")
                @Nullable String failure) {

    static TestedView of(Answer answer) {
        return switch (answer) {
            case Answer.Status status -> new TestedView(status.isSuccess(), status.code(), null);
            case Answer.NotSent(var because) -> new TestedView(false, null, because);
            case Answer.Lost(var because) -> new TestedView(false, null, because);
        };
    }
}
