package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The bounces that may still count. */
@ApplicationScoped
class Bounces {

    private final Database database;

    Bounces(Database database) {
        this.database = database;
    }

    /**
     * Whom a bounce is about.
     *
     * @param address null where it is erased
     */
    record Addressee(long recipientId, @Nullable Long delivery, @Nullable EmailAddress address) {}

    /** {@code digest}: of what told it. Returns whether it was not known yet. */
    boolean add(Addressee addressee, Bounce bounce, String digest, Instant now) {
        return database.update(
                        """
                        insert into bounce (recipient_id, delivery_id, kind, status, diagnostic,
                            heard_at, digest)
                        select id, ?, ?, ?, ?, ?, ? from recipient where id = ?
                        on conflict on constraint bounce_once do nothing
                        """,
                        addressee.delivery(),
                        bounce.kind().name().toLowerCase(Locale.ROOT),
                        bounce.status(),
                        bounce.reply(),
                        now,
                        digest,
                        addressee.recipientId())
                > 0;
    }

    /** How many mails came back since then, or since the last suppression was lifted. */
    int count(long recipientId, Instant since) {
        return database.first(
                        """
                        select count(distinct coalesce(delivery_id, -bounce.id)) as mails
                        from bounce left join subscription using (recipient_id)
                        where bounce.recipient_id = ? and kind <> 'complaint' and heard_at > ?
                          and heard_at > coalesce(suppression_lifted_at, '-infinity')
                        """,
                        row -> row.getInt("mails"),
                        recipientId,
                        since)
                .orElse(0);
    }

    /** A bounce as its recipient may read it. */
    record Told(Instant heardAt, String kind, @Nullable String status, @Nullable String reply) {}

    List<Told> of(long recipientId) {
        return database.list(
                "select * from bounce where recipient_id = ? order by id",
                row ->
                        new Told(
                                Columns.instant(row, "heard_at"),
                                row.getString("kind"),
                                row.getString("status"),
                                row.getString("diagnostic")),
                recipientId);
    }

    void forgetBefore(Instant limit) {
        database.update("delete from bounce where heard_at < ?", limit);
    }

    void forget(long recipientId) {
        database.update("delete from bounce where recipient_id = ?", recipientId);
    }
}
