package org.article28.notifier.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.subscription.Erased;
import org.article28.notifier.subscription.KeptOfPerson;
import org.article28.notifier.subscription.Left;
import org.jspecify.annotations.Nullable;

/** Somebody's webhooks: part of the copy of their data, and ended and forgotten with them. */
@ApplicationScoped
class WebhooksOfPerson implements KeptOfPerson {

    private final Webhooks webhooks;
    private final SubscriptionWebhooks theirs;
    private final Clock clock;

    WebhooksOfPerson(Webhooks webhooks, SubscriptionWebhooks theirs, Clock clock) {
        this.webhooks = webhooks;
        this.theirs = theirs;
        this.clock = clock;
    }

    /**
     * @param url null once it was removed
     * @param origin what is left of the URL then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(UUID id, @Nullable String url, @Nullable String origin, Instant createdAt) {

        static Kept of(Webhook webhook) {
            var url = webhook.url();
            return new Kept(
                    webhook.publicId(),
                    url == null ? null : url.uri().toString(),
                    webhook.origin(),
                    webhook.createdAt());
        }
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<?> of(long recipientId, UUID subscription) {
        var ids = webhooks.withThoseOf(List.of(recipientId));
        return webhooks.byIds(ids).values().stream()
                .sorted(Comparator.comparingLong(Webhook::recipientId))
                .map(Kept::of)
                .toList();
    }

    void end(@Observes Left left) {
        theirs.endAllOf(left.recipientId(), now());
    }

    void forget(@Observes Erased erased) {
        theirs.forgetAllOf(erased.recipientId(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
