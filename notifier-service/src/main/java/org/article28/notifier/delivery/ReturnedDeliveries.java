package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** Deliveries that came back, or were refused, for those who look what that says of an address. */
@ApplicationScoped
public class ReturnedDeliveries {

    private final Database database;

    ReturnedDeliveries(Database database) {
        this.database = database;
    }

    /** A delivery that the server never takes. */
    public record Refused(long id, long recipientId, String reply) {}

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

    /** The next refused ones; each is given once. */
    public List<Refused> takeRefused(int limit) {
        return database.list(
                """
                with due as (
                    select id from delivery where refusal_due
                    order by id limit ? for update skip locked)
                update delivery set refusal_due = false
                from due where delivery.id = due.id
                returning delivery.id, recipient_id, coalesce(smtp_reply, '') as reply
                """,
                row ->
                        new Refused(
                                row.getLong("id"),
                                row.getLong("recipient_id"),
                                row.getString("reply")),
                limit);
    }
}
