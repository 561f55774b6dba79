package org.article28.notifier.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.WebhookSecrets;
import org.article28.notifier.webhook.call.Answer;
import org.article28.notifier.webhook.call.Calls;
import org.article28.notifier.webhook.call.Message;

/** Messages that say nothing, sent to see what comes of it. */
@ApplicationScoped
class Pings {

    /** Each calls a server of somebody's choice. */
    private static final int MOST_PER_HOUR = 10;

    /** The edge waits no longer than ten seconds for us. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final SubscriptionWebhooks webhooks;
    private final WebhookSecrets secrets;
    private final Calls calls;
    private final Clock clock;

    Pings(SubscriptionWebhooks webhooks, WebhookSecrets secrets, Calls calls, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.calls = calls;
        this.clock = clock;
    }

    /** Waits for the answer. */
    Answer send(Webhook webhook) throws InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hourAgo = now.minus(Duration.ofHours(1));
        if (!webhooks.test(webhook.recipientId(), MOST_PER_HOUR, now, hourAgo)) {
            throw new Rejection.TooMany("At most " + MOST_PER_HOUR + " tests in an hour.");
        }
        var url = webhook.url();
        var secret = secrets.of(webhook.secretKey(), webhook.publicId());
        if (url == null || secret.isEmpty()) {
            return new Answer.NotSent("the key of its secret is gone: add it anew");
        }
        var body = "{\"type\":\"ping\",\"timestamp\":\"" + now + "\",\"data\":{}}";
        var message = new Message("msg_ping_" + UUID.randomUUID(), body.getBytes(UTF_8));
        return calls.post(url, message, secret.get(), LONGEST);
    }
}
