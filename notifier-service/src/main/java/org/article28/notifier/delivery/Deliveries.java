package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The deliveries that are under way. */
@ApplicationScoped
class Deliveries {

    private final Database database;

    Deliveries(Database database) {
        this.database = database;
    }

    /** A delivery to be: queued, or skipped for a reason. */
    record Planned(
            long recipientId, String messageId, Because because, @Nullable String skippedBecause) {}

    /** All by one channel; one that is there already stays as it is. */
    void plan(long noticeId, DeliveryChannel channel, Collection<Planned> planned, Instant now) {
        database.update(
                """
                insert into delivery (notice_id, recipient_id, channel, message_id, state,
                    reason, because, next_attempt_at, created_at)
                select ?, recipient, ?, message,
                    case when reason is null then 'queued' else 'skipped' end, reason, because,
                    ?, ?
                from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]),
                            cast(? as text[])) as planned (recipient, message, reason, because)
                on conflict on constraint delivery_once do nothing
                """,
                noticeId,
                channel.stored(),
                now,
                now,
                planned.stream().map(Planned::recipientId).toList(),
                planned.stream().map(Planned::messageId).toList(),
                planned.stream().map(Planned::skippedBecause).toList(),
                planned.stream().map(one -> one.because().stored()).toList());
    }

    /**
     * Who of these recipients were told of what the notice takes back, by whatever notice, or will
     * be: a mail that waits or is under way comes all the same.
     *
     * @param first the recipients are those from this id to {@code last}
     */
    Set<Long> toldBefore(long noticeId, long first, long last) {
        return told(noticeId, first, last, List.of("queued", "sending", "sent"));
    }

    /** Who of them were told for sure: a reminder must not come before what it reminds of. */
    Set<Long> surelyTold(long noticeId, long first, long last) {
        return told(noticeId, first, last, List.of("sent"));
    }

    private Set<Long> told(long noticeId, long first, long last, List<String> states) {
        return new HashSet<>(
                database.list(
                        """
                        select distinct recipient_id from taken_back
                        join notice on announces = taken_back.version
                            or kind = 'digest' and from_version < taken_back.version
                               and taken_back.version <= notice.version
                        join delivery on delivery.notice_id = notice.id
                        where taken_back.notice_id = ?
                          and recipient_id between ? and ?
                          and delivery.state = any (?)
                        """,
                        row -> row.getLong("recipient_id"),
                        noticeId,
                        first,
                        last,
                        states));
    }

    /** The open notices for which a mail is due. */
    List<Long> due(Instant now) {
        return database.list(
                """
                select id from notice
                where state in ('spreading', 'delivering') and paused_at is null
                  and exists (select 1 from delivery
                              where notice_id = notice.id and delivery.state = 'queued'
                                and channel = 'email' and next_attempt_at <= ?)
                order by id
                """,
                row -> row.getLong("id"),
                now);
    }

    List<Claimed> claim(UUID worker, long noticeId, int limit, Instant now) {
        return database.list(
                """
                with due as (
                    select id from delivery
                    where notice_id = ? and state = 'queued' and channel = 'email'
                      and next_attempt_at <= ?
                    order by next_attempt_at limit ? for update skip locked)
                update delivery
                set state = 'sending', worker_id = ?, attempts = attempts + 1, started_at = ?
                from due where delivery.id = due.id
                returning delivery.id, notice_id, recipient_id, message_id, because, attempts,
                    outcome_unknown, tried_since, created_at, worker_id
                """,
                Deliveries::read,
                noticeId,
                now,
                limit,
                worker,
                now);
    }

    /** Ends what waits to be sent; returns how many there were, at most {@code limit}. */
    int cancelQueued(Collection<Long> noticeIds, int limit, Instant now) {
        return database.update(
                """
                update delivery
                set state = 'cancelled', reason = 'notice-cancelled', ended_at = ?
                where id in (select id from delivery
                             where notice_id = any (cast(? as bigint[])) and state = 'queued'
                             limit ? for update skip locked)
                """,
                now,
                noticeIds,
                limit);
    }

    boolean isUnderWay(long noticeId) {
        return database.first(
                        """
                        select 1
                        where exists (select 1 from delivery
                                      where notice_id = ? and state = 'queued')
                           or exists (select 1 from delivery
                                      where notice_id = ? and state = 'sending')
                        """,
                        row -> true,
                        noticeId,
                        noticeId)
                .isPresent();
    }

    /** A delivery that was claimed, was not tried, and is due again later. */
    record PutOff(Claimed claimed, Instant when) {}

    /** Gives them back. */
    void release(Collection<PutOff> untried) {
        database.batch(
                """
                update delivery
                set state = 'queued', worker_id = null, attempts = attempts - 1,
                    next_attempt_at = ?
                where id = ? and worker_id = ?
                """,
                untried.stream()
                        .map(
                                one ->
                                        new @Nullable Object[] {
                                            one.when(), one.claimed().id(), one.claimed().worker()
                                        })
                        .toList());
    }

    /**
     * Queues again what workers without a lease were sending. Whether the server got it is unknown.
     */
    int takeOver(Instant now) {
        return database.update(
                """
                update delivery
                set state = 'queued', worker_id = null, outcome_unknown = true,
                    next_attempt_at = ?
                where state = 'sending'
                  and not exists (select 1 from worker
                                  where worker.id = delivery.worker_id and lease_until >= now())
                """,
                now);
    }

    private static Instant since(ResultSet row) throws SQLException {
        var again = Columns.instantOrNull(row, "tried_since");
        return again == null ? Columns.instant(row, "created_at") : again;
    }

    static Claimed read(ResultSet row) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                row.getLong("notice_id"),
                row.getLong("recipient_id"),
                row.getString("message_id"),
                Because.stored(row.getString("because")),
                row.getInt("attempts"),
                row.getBoolean("outcome_unknown"),
                since(row),
                Columns.uuid(row, "worker_id"));
    }
}
