package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.database.Database;
import org.article28.notifier.webhook.call.WebhookUrl;

/** The webhooks of one subscription, of which there are at most a few. */
@ApplicationScoped
class SubscriptionWebhooks {

    static final int MOST = 5;

    private final Database database;

    SubscriptionWebhooks(Database database) {
        this.database = database;
    }

    /** What came of adding one. */
    sealed interface Added {

        record New(Webhook webhook) implements Added {}

        record Known() implements Added {}

        record TooMany() implements Added {}

        /** They left, or were erased, just now. */
        record Ended() implements Added {}
    }

    @Transactional
    Added add(long ownerId, WebhookUrl url, String secretKey, Instant now) {
        if (!lock(ownerId)) {
            return new Added.Ended();
        }
        var others = of(ownerId);
        if (others.stream().anyMatch(other -> url.equals(other.url()))) {
            return new Added.Known();
        }
        return others.size() >= MOST
                ? new Added.TooMany()
                : new Added.New(insert(ownerId, url, secretKey, now));
    }

    /**
     * Until the transaction ends they add no other, do not leave and are not erased: what ends with
     * them must be found then. Returns whether they are subscribed.
     */
    private boolean lock(long ownerId) {
        return database.first(
                        """
                        select 1 from subscription
                        where recipient_id = ? and state = 'active' for update
                        """,
                        row -> true,
                        ownerId)
                .isPresent();
    }

    private Webhook insert(long ownerId, WebhookUrl url, String secretKey, Instant now) {
        return database.first(
                        """
                        with made as (insert into recipient (channel) values ('webhook')
                                      returning id)
                        insert into webhook (recipient_id, owner_id, public_id, url, origin,
                            secret_key, created_at)
                        select id, ?, ?, ?, ?, ?, ? from made
                        returning *
                        """,
                        Webhooks::read,
                        ownerId,
                        UUID.randomUUID(),
                        url.uri().toString(),
                        url.origin(),
                        secretKey,
                        now)
                .orElseThrow();
    }

    /** Those that have not ended, in the order in which they were added. */
    List<Webhook> of(long ownerId) {
        return database.list(
                """
                select * from webhook
                where owner_id = ? and ended_at is null order by recipient_id
                """,
                Webhooks::read,
                ownerId);
    }

    void endAllOf(long ownerId, Instant now) {
        database.update(
                """
                update webhook set url = null, ended_at = ?
                where owner_id = ? and ended_at is null
                """,
                now,
                ownerId);
    }

    void forgetAllOf(long ownerId, Instant now) {
        database.update(
                """
                update webhook set url = null, origin = null, ended_at = coalesce(ended_at, ?)
                where owner_id = ?
                """,
                now,
                ownerId);
    }
}
