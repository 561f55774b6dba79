package org.article28.notifier.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.Deeds;
import org.article28.notifier.subscription.Erased;
import org.article28.notifier.subscription.Reached;
import org.jspecify.annotations.Nullable;

/** Who among the subscribers gets no mail; nobody else writes the columns that tell it. */
@ApplicationScoped
public class Suppressions {

    private final Database database;
    private final Deeds deeds;
    private final Clock clock;

    Suppressions(Database database, Deeds deeds, Clock clock) {
        this.database = database;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * A complaint takes the place of bounces; otherwise the first word stays. Returns whether that
     * made a difference.
     */
    public boolean suppress(
            long recipientId,
            Cause cause,
            @Nullable String status,
            @Nullable String reply,
            Instant at) {
        return database.update(
                        """
                        update subscription
                        set suppressed_at = ?, suppressed_because = ?, suppressed_status = ?,
                            suppressed_reply = ?
                        where recipient_id = ? and state <> 'erased'
                          and (suppressed_because is null
                               or suppressed_because <> 'complaint' and ? = 'complaint')
                        """,
                        at,
                        cause.wire(),
                        status,
                        reply,
                        recipientId,
                        cause.wire())
                > 0;
    }

    /** Also of somebody who unsubscribed; never of a contractual contact. */
    public boolean include(long recipientId) {
        return !of(recipientId).isEmpty();
    }

    /** One, or none. */
    List<Suppression> of(long recipientId) {
        return database.list(
                """
                select * from subscription
                where recipient_id = ? and suppressed_at is not null and state <> 'erased'
                """,
                Suppressions::read,
                recipientId);
    }

    /**
     * Whoever confirms an address shows that mails reach it. A complaint stays: only an admin lifts
     * it.
     */
    void arrived(@Observes Reached reached) {
        database.update(
                """
                update subscription
                set suppressed_at = null, suppressed_because = null, suppressed_status = null,
                    suppressed_reply = null, suppression_lifted_at = ?
                where recipient_id = ? and suppressed_because <> 'complaint'
                """,
                now(),
                reached.recipientId());
    }

    void forget(@Observes Erased erased) {
        database.update(
                """
                update subscription
                set suppressed_at = null, suppressed_because = null, suppressed_status = null,
                    suppressed_reply = null
                where recipient_id = ?
                """,
                erased.recipientId());
    }

    @Transactional
    void lift(UUID id) {
        int lifted =
                database.update(
                        """
                        update subscription
                        set suppressed_at = null, suppressed_because = null,
                            suppressed_status = null, suppressed_reply = null,
                            suppression_lifted_at = ?
                        where public_id = ? and suppressed_at is not null and state <> 'erased'
                        """,
                        now(),
                        id);
        if (lifted == 0) {
            throw missing(id.toString());
        }
        deeds.note("lift-suppression", "suppression/" + id, null);
    }

    static Rejection missing(String id) {
        return new Rejection.NotFound("There is no suppression " + id + ".");
    }

    boolean isSubscription(UUID id) {
        return database.first("select 1 from subscription where public_id = ?", row -> true, id)
                .isPresent();
    }

    /** By the age of the subscriptions. */
    List<Suppression> page(@Nullable UUID after, int limit) {
        return database.list(
                """
                select * from subscription
                where suppressed_at is not null and state <> 'erased'
                  and (?::uuid is null
                       or recipient_id > (select recipient_id from subscription
                                          where public_id = ?))
                order by recipient_id limit ?
                """,
                Suppressions::read,
                after,
                after,
                limit);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Suppression read(ResultSet row) throws SQLException {
        return new Suppression(
                Columns.uuid(row, "public_id"),
                row.getString("address"),
                row.getString("suppressed_because"),
                row.getString("suppressed_status"),
                row.getString("suppressed_reply"),
                Columns.instant(row, "suppressed_at"));
    }
}
