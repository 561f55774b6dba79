package org.article28.notifier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.subscription.Person;
import org.article28.notifier.subscription.Recipients;
import org.article28.notifier.webhook.Webhook;
import org.article28.notifier.webhook.Webhooks;
import org.jspecify.annotations.Nullable;

/** The ledger, read a piece at a time. */
@ApplicationScoped
class Deliveries {

    private final Database database;
    private final Recipients recipients;
    private final Webhooks webhooks;

    Deliveries(Database database, Recipients recipients, Webhooks webhooks) {
        this.database = database;
        this.recipients = recipients;
        this.webhooks = webhooks;
    }

    private record Row(
            long id,
            String kind,
            long version,
            @Nullable Long fromVersion,
            String channel,
            long recipientId,
            String state,
            @Nullable String because,
            @Nullable String reason,
            int attempts,
            String messageId,
            @Nullable String mailHash,
            @Nullable String smtpReply,
            @Nullable LocalDate lastDayToObject,
            @Nullable Instant bouncedAt,
            @Nullable String bounceStatus,
            @Nullable String bounceReply,
            Instant queuedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        boolean isOfWebhook() {
            return channel.equals("webhook");
        }

        /** {@code webhook}: that it went to; null where it was a mail. */
        Told to(@Nullable Person person, @Nullable Webhook webhook) {
            @Nullable UUID id = person == null ? null : person.subscription();
            return new Told(
                    this.id,
                    kind,
                    version,
                    fromVersion,
                    channel,
                    id,
                    webhook != null ? webhook.origin() : person == null ? null : person.address(),
                    person == null ? null : person.addressProof(),
                    person == null ? null : person.customer(),
                    person == null ? null : person.contractReference(),
                    state,
                    because,
                    reason,
                    attempts,
                    messageId,
                    mailHash,
                    isOfWebhook() ? null : smtpReply,
                    isOfWebhook() ? smtpReply : null,
                    lastDayToObject,
                    bouncedAt,
                    bounceStatus,
                    bounceReply,
                    queuedAt,
                    startedAt,
                    endedAt);
        }
    }

    /** Those of a notice after the delivery {@code id}, in that state where one is given. */
    List<Told> after(long notice, long id, @Nullable String state, int limit) {
        var rows =
                database.list(
                        """
                        select delivery.*, kind, version, from_version from delivery
                        join notice on notice.id = notice_id
                        where notice_id = ? and delivery.id > ?
                          and delivery.state = coalesce(?::text, delivery.state)
                        order by delivery.id limit ?
                        """,
                        Deliveries::read,
                        notice,
                        id,
                        state,
                        limit);
        return told(rows);
    }

    /**
     * Those to any of these recipients and their webhooks, after the delivery {@code id}.
     *
     * @param version of this alone, where one is given
     */
    List<Told> to(Collection<Long> recipientIds, @Nullable Long version, long id, int limit) {
        return told(
                database.list(
                        """
                        select delivery.*, kind, version, from_version from delivery
                        join notice on notice.id = notice_id
                        where recipient_id = any (cast(? as bigint[])) and delivery.id > ?
                          and coalesce(?::bigint, version)
                              between coalesce(from_version + 1, version) and version
                        order by delivery.id limit ?
                        """,
                        Deliveries::read,
                        webhooks.withThoseOf(recipientIds),
                        id,
                        version,
                        limit));
    }

    private List<Told> told(List<Row> rows) {
        var hooks =
                webhooks.byIds(
                        rows.stream().filter(Row::isOfWebhook).map(Row::recipientId).toList());
        var known = recipients.persons(rows.stream().map(row -> person(row, hooks)).toList());
        return rows.stream()
                .map(row -> row.to(known.get(person(row, hooks)), hooks.get(row.recipientId())))
                .toList();
    }

    /** Whose subscription it was for. */
    private static long person(Row row, Map<Long, Webhook> hooks) {
        @Nullable Webhook webhook = hooks.get(row.recipientId());
        return webhook == null ? row.recipientId() : webhook.ownerId();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("version"),
                row.getObject("from_version", Long.class),
                row.getString("channel"),
                row.getLong("recipient_id"),
                row.getString("state"),
                row.getString("because"),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getString("message_id"),
                row.getString("mail_hash"),
                row.getString("smtp_reply"),
                row.getObject("last_day_to_object", LocalDate.class),
                Columns.instantOrNull(row, "bounced_at"),
                row.getString("bounce_status"),
                row.getString("bounce_reply"),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
