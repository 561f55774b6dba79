package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Bearer;
import org.article28.notifier.subscription.Recipient;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.subscription.Standing;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.WebhookSecrets;
import org.article28.notifier.webhook.call.Answer;
import org.article28.notifier.webhook.call.Reach;
import org.article28.notifier.webhook.call.Target;
import org.article28.notifier.webhook.call.Targets;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/** What subscribers do with their own webhooks, by the token that opens their preferences. */
@ApplicationScoped
class OwnWebhooks {

    private static final String NOT_HTTPS = "is no https URL that can be called";

    private final SubscriptionWebhooks ofSubscription;
    private final Webhooks webhooks;
    private final WebhookUses uses;
    private final Pings pings;
    private final Recipients recipients;
    private final Tokens tokens;
    private final WebhookSecrets secrets;
    private final Targets targets;
    private final Clock clock;

    OwnWebhooks(
            SubscriptionWebhooks ofSubscription,
            Webhooks webhooks,
            WebhookUses uses,
            Pings pings,
            Recipients recipients,
            Tokens tokens,
            WebhookSecrets secrets,
            Targets targets,
            Clock clock) {
        this.ofSubscription = ofSubscription;
        this.webhooks = webhooks;
        this.uses = uses;
        this.pings = pings;
        this.recipients = recipients;
        this.tokens = tokens;
        this.secrets = secrets;
        this.targets = targets;
        this.clock = clock;
    }

    List<Webhook> list(String token) {
        return ofSubscription.of(owner(token).id());
    }

    /** A webhook with the secret that is shown once. */
    record Made(Webhook webhook, String secret) {

        /** Tells no secret. */
        @Override
        public String toString() {
            return "Made " + webhook;
        }
    }

    Made add(String token, @Nullable String wanted) throws InterruptedException {
        var owner = owner(token);
        uses.count(owner.id(), WebhookUse.ADDITION, now());
        var url = checked(wanted);
        var key = secrets.newestKey();
        return switch (ofSubscription.add(owner.id(), url, key, now())) {
            case SubscriptionWebhooks.Added.New(var webhook) ->
                    new Made(
                            webhook,
                            WebhookSecrets.text(secrets.of(key, webhook.publicId()).orElseThrow()));
            case SubscriptionWebhooks.Added.Known _ ->
                    throw new Rejection.Conflict("There is a webhook of this URL already.");
            case SubscriptionWebhooks.Added.Ended _ -> throw new Rejection.NoSubscription();
            case SubscriptionWebhooks.Added.TooMany _ ->
                    throw new Rejection.Conflict(
                            "A subscription has at most "
                                    + SubscriptionWebhooks.MOST
                                    + " webhooks.");
        };
    }

    private WebhookUrl checked(@Nullable String wanted) throws InterruptedException {
        var url =
                WebhookUrl.parse(wanted, targets.reach())
                        .orElseThrow(
                                () ->
                                        refused(
                                                "webhook-url",
                                                targets.reach() == Reach.PUBLIC
                                                        ? NOT_HTTPS
                                                        : "is no URL that can be called"));
        return switch (targets.of(url)) {
            case Target.At _ -> url;
            case Target.NotPublic _ ->
                    throw refused("no-public-address", "its host has no public address");
            case Target.NotSecure _ -> throw refused("webhook-url", NOT_HTTPS);
        };
    }

    private static Rejection refused(String code, String detail) {
        return new Rejection.Invalid(FieldError.at("/url", code, detail));
    }

    void remove(String token, String id) {
        webhooks.end(one(token, id).recipientId(), now());
    }

    Answer test(String token, String id) throws InterruptedException {
        return pings.send(one(token, id));
    }

    private Webhook one(String token, String id) {
        return list(token).stream()
                .filter(webhook -> webhook.publicId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("There is no webhook " + id + "."));
    }

    private Recipient owner(String token) {
        return recipients
                .bySubscription(Bearer.valid(tokens.verify(Purpose.MANAGE, token)).subject())
                .filter(owner -> owner.standing() != Standing.ENDED && owner.terms() == null)
                .orElseThrow(Rejection.NoSubscription::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
