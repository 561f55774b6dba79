package org.article28.notifier.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Bearer;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.subscription.Standing;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.Verified;
import org.article28.notifier.token.WebhookSecrets;
import org.article28.notifier.webhook.call.Answer;
import org.article28.notifier.webhook.call.Calls;
import org.article28.notifier.webhook.call.Message;
import org.article28.notifier.webhook.call.Reach;
import org.article28.notifier.webhook.call.Target;
import org.article28.notifier.webhook.call.Targets;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/** What subscribers do with their own webhooks, by the token that opens their preferences. */
@ApplicationScoped
class OwnWebhooks {

    /** Each test calls a server of somebody's choice. */
    private static final int TESTS_PER_HOUR = 10;

    /** The edge waits no longer than ten seconds for us. */
    private static final Duration LONGEST_TEST = Duration.ofSeconds(8);

    private final Webhooks webhooks;
    private final Recipients recipients;
    private final Tokens tokens;
    private final WebhookSecrets secrets;
    private final Targets targets;
    private final Calls calls;
    private final Clock clock;

    OwnWebhooks(
            Webhooks webhooks,
            Recipients recipients,
            Tokens tokens,
            WebhookSecrets secrets,
            Targets targets,
            Calls calls,
            Clock clock) {
        this.webhooks = webhooks;
        this.recipients = recipients;
        this.tokens = tokens;
        this.secrets = secrets;
        this.targets = targets;
        this.calls = calls;
        this.clock = clock;
    }

    List<Webhook> list(String token) {
        var owner = owner(token);
        return webhooks.of(owner.id(), owner.confirmedAt());
    }

    /** A webhook with the secret that is shown once. */
    record Made(Webhook webhook, String secret) {}

    Made add(String token, @Nullable String wanted) {
        var owner = owner(token);
        var url = checked(wanted);
        var key = secrets.newestKey();
        return switch (webhooks.add(owner.id(), owner.confirmedAt(), url, key, now())) {
            case Webhooks.Added.New(var webhook) ->
                    new Made(
                            webhook,
                            WebhookSecrets.text(secrets.of(key, webhook.publicId()).orElseThrow()));
            case Webhooks.Added.Known _ ->
                    throw new Rejection.Conflict("There is a webhook of this URL already.");
            case Webhooks.Added.TooMany _ ->
                    throw new Rejection.Conflict(
                            "A subscription has at most " + Webhooks.MOST + " webhooks.");
        };
    }

    private WebhookUrl checked(@Nullable String wanted) {
        var url =
                WebhookUrl.parse(wanted, targets.reach())
                        .orElseThrow(
                                () ->
                                        refused(
                                                "webhook-url",
                                                targets.reach() == Reach.PUBLIC
                                                        ? "is no https URL that can be called"
                                                        : "is no URL that can be called"));
        return switch (targets.of(url)) {
            case Target.At _ -> url;
            case Target.Private _ -> throw refused("private-target", "its address is not public");
            case Target.Unknown _ -> throw refused("unknown-host", "its host is not known");
        };
    }

    private static Rejection refused(String code, String detail) {
        return new Rejection.Invalid(FieldError.at("/url", code, detail));
    }

    void remove(String token, String id) {
        webhooks.end(one(token, id).recipientId(), now());
    }

    /** Sends a message that says nothing, and waits for the answer. */
    Answer test(String token, String id) throws InterruptedException {
        var webhook = one(token, id);
        var now = now();
        if (!webhooks.test(
                webhook.recipientId(), TESTS_PER_HOUR, now, now.minus(Duration.ofHours(1)))) {
            throw new Rejection.TooMany("At most " + TESTS_PER_HOUR + " tests in an hour.");
        }
        var url = webhook.url();
        var secret = secrets.of(webhook.secretKey(), webhook.publicId());
        if (url == null || secret.isEmpty()) {
            return new Answer.NotSent("the key of its secret is gone: add it anew");
        }
        var body = "{\"type\":\"ping\",\"timestamp\":\"" + now + "\",\"data\":{}}";
        var message = new Message("msg_ping_" + UUID.randomUUID(), body.getBytes(UTF_8));
        return calls.post(url, message, secret.get(), LONGEST_TEST);
    }

    private Webhook one(String token, String id) {
        return list(token).stream()
                .filter(webhook -> webhook.publicId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("There is no webhook " + id + "."));
    }

    /** A bearer token that is none of ours says nothing of who sends it. */
    private Recipient owner(String token) {
        var verified = tokens.verify(Purpose.MANAGE, token);
        if (verified instanceof Verified.Forged) {
            throw new Rejection.NotYours();
        }
        return recipients
                .bySubscription(Bearer.valid(verified).subject())
                .filter(owner -> owner.standing() != Standing.ENDED && owner.terms() == null)
                .orElseThrow(Rejection.NoSubscription::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
