package org.article28.notifier.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.webhook.call.Reach;
import org.article28.notifier.webhook.call.WebhookUrl;
import org.jspecify.annotations.Nullable;

/** All webhooks, for those who call them and those who tell what they were told. */
@ApplicationScoped
public class Webhooks {

    private final Database database;

    Webhooks(Database database) {
        this.database = database;
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

    /** The id of the {@code n}th among those; empty where there are fewer. */
    public Optional<Long> idOf(int n, long after, long upTo) {
        return database.first(
                """
                select recipient_id from webhook
                where recipient_id > ? and recipient_id <= ? and ended_at is null
                order by recipient_id offset ? limit 1
                """,
                row -> row.getLong("recipient_id"),
                after,
                upTo,
                n - 1);
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

    static Webhook read(ResultSet row) throws SQLException {
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
