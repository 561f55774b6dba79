package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.webhook.call.Reach;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/** The webhooks, at most a few for each subscription. */
@ApplicationScoped
public class Webhooks {

    static final int MOST = 5;

    private final Database database;

    Webhooks(Database database) {
        this.database = database;
    }

    /** What came of adding one. */
    sealed interface Added {

        record New(Webhook webhook) implements Added {}

        record Known() implements Added {}

        record TooMany() implements Added {}
    }

    /** {@code since}: what is older belongs to a subscription that its owner has ended. */
    @Transactional
    Added add(long ownerId, Instant since, WebhookUrl url, String secretKey, Instant now) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended('webhook/' || ?::text, 0))",
                row -> true,
                Long.toString(ownerId));
        database.update(
                """
                update webhook set url = null, ended_at = ?
                where owner_id = ? and ended_at is null and created_at < ?
                """,
                now,
                ownerId,
                since);
        var others = of(ownerId, since);
        if (others.stream().anyMatch(other -> url.equals(other.url()))) {
            return new Added.Known();
        }
        return others.size() >= MOST
                ? new Added.TooMany()
                : new Added.New(insert(ownerId, url, secretKey, now));
    }

    private Webhook insert(long ownerId, WebhookUrl url, String secretKey, Instant now) {
        return database.first(
                        """
                        with made as (insert into recipient (channel) values ('webhook')
                                      returning id)
                        insert into webhook (recipient_id, owner_id, public_id, url, origin,
                            secret_key, created_at, tests_since)
                        select id, ?, ?, ?, ?, ?, ?, ? from made
                        returning *
                        """,
                        Webhooks::read,
                        ownerId,
                        UUID.randomUUID(),
                        url.uri().toString(),
                        url.origin(),
                        secretKey,
                        now,
                        now)
                .orElseThrow();
    }

    /** Those that have not ended, in the order in which they were added. */
    List<Webhook> of(long ownerId, Instant since) {
        return database.list(
                """
                select * from webhook
                where owner_id = ? and ended_at is null and created_at >= ? order by recipient_id
                """,
                Webhooks::read,
                ownerId,
                since);
    }

    /** Notes that a test is made; false where there were too many in the hour before. */
    boolean test(long recipientId, int most, Instant now, Instant hourAgo) {
        return database.update(
                        """
                        update webhook
                        set tests = case when tests_since > ? then tests + 1 else 1 end,
                            tests_since = case when tests_since > ? then tests_since else ? end
                        where recipient_id = ? and (tests_since <= ? or tests < ?)
                        """,
                        hourAgo,
                        hourAgo,
                        now,
                        recipientId,
                        hourAgo,
                        most)
                > 0;
    }

    /** It is called no more; ending it again changes nothing. */
    public void end(long recipientId, Instant now) {
        database.update(
                """
                update webhook set url = null, ended_at = ?
                where recipient_id = ? and ended_at is null
                """,
                now,
                recipientId);
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

    /** Those that may have to be told among the recipients after one id up to another. */
    public List<Webhook> between(long after, long upTo) {
        return database.list(
                """
                select * from webhook
                where recipient_id > ? and recipient_id <= ? and ended_at is null
                order by recipient_id
                """,
                Webhooks::read,
                after,
                upTo);
    }

    /** Whatever became of them; recipients that are none are left out. */
    public Map<Long, Webhook> byIds(Collection<Long> recipientIds) {
        return database
                .list(
                        "select * from webhook where recipient_id = any (cast(? as bigint[]))",
                        Webhooks::read,
                        recipientIds)
                .stream()
                .collect(Collectors.toMap(Webhook::recipientId, Function.identity()));
    }

    /** The recipients with all webhooks that they ever had. */
    public List<Long> withThoseOf(Collection<Long> ownerIds) {
        var theirs =
                database.list(
                        """
                        select recipient_id from webhook
                        where owner_id = any (cast(? as bigint[]))
                        """,
                        row -> row.getLong("recipient_id"),
                        ownerIds);
        return Stream.concat(ownerIds.stream(), theirs.stream()).toList();
    }

    private static Webhook read(ResultSet row) throws SQLException {
        @Nullable String url = row.getString("url");
        return new Webhook(
                row.getLong("recipient_id"),
                row.getLong("owner_id"),
                Columns.uuid(row, "public_id"),
                // It was checked when it was added, and its target is at each call.
                WebhookUrl.parse(url, Reach.ANYWHERE).orElse(null),
                row.getString("origin"),
                row.getString("secret_key"),
                Columns.instant(row, "created_at"));
    }
}
