package org.article28.notifier.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.article28.model.Sha256;
import org.article28.notifier.announcement.Interest;
import org.article28.notifier.announcement.Notice;
import org.article28.notifier.announcement.Notices;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.token.WebhookSecrets;
import org.article28.notifier.webhook.Webhook;
import org.article28.notifier.webhook.Webhooks;
import org.article28.notifier.webhook.call.Answer;
import org.article28.notifier.webhook.call.Calls;
import org.article28.notifier.webhook.call.Message;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/** One call of one webhook, and what it means for the next. */
@ApplicationScoped
class WebhookAttempts {

    private static final int GONE = 410;

    /** However long a target asks to be left alone. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final Notices notices;
    private final Webhooks webhooks;
    private final Recipients recipients;
    private final WebhookBodies bodies;
    private final WebhookSecrets secrets;
    private final Calls calls;
    private final Retries retries;
    private final Clock clock;
    private final MeterRegistry metrics;

    WebhookAttempts(
            Notices notices,
            Webhooks webhooks,
            Recipients recipients,
            WebhookBodies bodies,
            WebhookSecrets secrets,
            Calls calls,
            Retries retries,
            Clock clock,
            MeterRegistry metrics) {
        this.notices = notices;
        this.webhooks = webhooks;
        this.recipients = recipients;
        this.bodies = bodies;
        this.secrets = secrets;
        this.calls = calls;
        this.retries = retries;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** {@code webhook}: as it stands now; null where there is none any more. */
    Mark attempt(Claimed claimed, @Nullable Webhook webhook) throws InterruptedException {
        var url = webhook == null ? null : webhook.url();
        if (webhook == null || url == null) {
            return skipped(claimed, "gone");
        }
        @Nullable Recipient owner =
                recipients.byIds(List.of(webhook.ownerId())).get(webhook.ownerId());
        if (owner == null) {
            return skipped(claimed, "unsubscribed");
        }
        var notice = notices.byId(claimed.noticeId());
        return switch (Eligibility.of(notice, webhook, owner, claimed.because())) {
            case NOT_SUBSCRIBED, SUPPRESSED -> skipped(claimed, "unsubscribed");
            case NOT_CONCERNED -> skipped(claimed, "not-concerned");
            case TOLD -> call(claimed, webhook, url, notice, owner);
        };
    }

    private Mark call(
            Claimed claimed, Webhook webhook, WebhookUrl url, Notice notice, Recipient owner)
            throws InterruptedException {
        var secret = secrets.of(webhook.secretKey(), webhook.publicId());
        if (secret.isEmpty()) {
            return retries.again(
                    claimed, "the key of its secret is gone", Mark.Again.Obstacle.DEFERRED);
        }
        // Whoever is told of what does not concern their choice is told all of it.
        var interest = notice.concerns(owner.interest()) ? owner.interest() : Interest.EVERYTHING;
        var body = bodies.of(notice, interest);
        var bytes = body.text().getBytes(UTF_8);
        if (claimed.repeated()) {
            metrics.counter("article28.deliveries.repeated").increment();
            Log.infof("delivery %d is called again: its outcome is unknown", claimed.id());
        }
        var answer = calls.post(url, new Message(claimed.messageId(), bytes), secret.get());
        count(answer);
        return switch (answer) {
            case Answer.Status status when status.isSuccess() ->
                    new Mark.Sent(
                            claimed,
                            reply(status),
                            Sha256.hex(bytes),
                            body.lastDay(),
                            clock.instant());
            case Answer.Status status when status.code() == GONE -> gone(claimed, webhook);
            case Answer.Status status -> later(claimed, status);
            case Answer.NotSent(var because) ->
                    retries.again(claimed, because, Mark.Again.Obstacle.UNREACHABLE);
            case Answer.Lost(var because) ->
                    retries.again(claimed, because, Mark.Again.Obstacle.UNKNOWN);
        };
    }

    private Mark gone(Claimed claimed, Webhook webhook) {
        var now = clock.instant();
        webhooks.end(webhook.recipientId(), now);
        Log.infof("webhook %s is gone: its target says so", webhook.publicId());
        return new Mark.Failed(claimed, "410", now);
    }

    private Mark later(Claimed claimed, Answer.Status status) {
        var asked = status.retryAfter();
        var least = asked == null ? Duration.ZERO : asked;
        return retries.again(
                claimed,
                reply(status),
                Mark.Again.Obstacle.DEFERRED,
                least.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : least);
    }

    /** Where it could not even be tried. */
    Mark broken(Claimed claimed, Throwable failure) {
        Log.errorf(failure, "delivery %d could not be made", claimed.id());
        return retries.again(claimed, "it could not be made", Mark.Again.Obstacle.UNREACHABLE);
    }

    private Mark skipped(Claimed claimed, String reason) {
        return new Mark.Skipped(claimed, reason, clock.instant());
    }

    private void count(Answer answer) {
        var outcome =
                switch (answer) {
                    case Answer.Status status -> status.code() / 100 + "xx";
                    case Answer.NotSent _ -> "not-sent";
                    case Answer.Lost _ -> "lost";
                };
        metrics.counter("article28.webhooks.calls", "answer", outcome).increment();
    }

    private static String reply(Answer.Status status) {
        return Integer.toString(status.code());
    }
}
