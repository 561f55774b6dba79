package org.article28.notifier.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.article28.notifier.token.WebhookSecrets;
import org.article28.notifier.webhook.call.Answer;
import org.article28.notifier.webhook.call.Calls;
import org.article28.notifier.webhook.call.Message;

/** Messages that say nothing, sent to see what comes of it. */
@ApplicationScoped
class Pings {

    /** Beside looking up the name: the edge waits no longer than ten seconds for us. */
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final WebhookUses uses;
    private final WebhookSecrets secrets;
    private final Calls calls;
    private final Clock clock;

    Pings(WebhookUses uses, WebhookSecrets secrets, Calls calls, Clock clock) {
        this.uses = uses;
        this.secrets = secrets;
        this.calls = calls;
        this.clock = clock;
    }

    /** Waits for the answer. */
    Answer send(Webhook webhook) throws InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        uses.count(webhook.ownerId(), WebhookUse.TEST, now);
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
