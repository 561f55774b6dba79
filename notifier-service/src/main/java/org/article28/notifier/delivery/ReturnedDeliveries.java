package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import org.article28.notifier.database.Database;
import org.article28.notifier.subscription.Erased;
import org.jspecify.annotations.Nullable;

/** Deliveries that came back, or were refused, for those who look what that says of an address. */
@ApplicationScoped
public class ReturnedDeliveries {

    private final Database database;

    ReturnedDeliveries(Database database) {
        this.database = database;
    }

    /** A delivery that the server never takes. */
    public record Refused(long id, long recipientId) {}

    /** Empty where its evidence is no longer kept. */
    public Optional<Long> recipientOf(long id) {
        return database.first(
                "select recipient_id from delivery where id = ?",
                row -> row.getLong("recipient_id"),
                id);
    }

    /** The evidence: it was taken, and came back. */
    public void cameBack(long id, @Nullable String status, @Nullable String reply, Instant at) {
        database.update(
                "update delivery set bounced_at = ?, bounce_status = ?, bounce_reply = ? where id = ?",
                at,
                status,
                reply,
                id);
    }

    /** What servers said may tell who they are. */
    void forget(@Observes Erased erased) {
        database.update(
                "update delivery set bounce_reply = null where recipient_id = ?",
                erased.recipientId());
    }

    /** The next one whose refusal is still to be seen. */
    public Optional<Refused> nextRefused() {
        return database.first(
                """
                select id, recipient_id from delivery where refusal_due order by id limit 1
                """,
                row -> new Refused(row.getLong("id"), row.getLong("recipient_id")));
    }

    /** What the server said, given once: empty where somebody else took it meanwhile. */
    public Optional<String> takeRefusal(long id) {
        return database.first(
                """
                update delivery set refusal_due = false where id = ? and refusal_due
                returning coalesce(smtp_reply, '') as reply
                """,
                row -> row.getString("reply"),
                id);
    }
}
