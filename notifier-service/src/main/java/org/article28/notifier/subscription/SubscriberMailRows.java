package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.mail.queue.MailQueue;

/** The mails to subscribers about their own subscription. */
@ApplicationScoped
class SubscriberMailRows {

    /** So many of a kind within a day; whoever has a link of an old mail must not flood them. */
    private static final int MOST = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;

    SubscriberMailRows(Database database) {
        this.database = database;
    }

    MailQueue<SubscriberMail> queue() {
        return new MailQueue<>(database, "subscriber_mail", SubscriberMailRows::read);
    }

    void add(long recipientId, SubscriberMail.Kind kind, Instant now) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        database.update(
                """
                insert into subscriber_mail (recipient_id, kind, requested_at, mail_state,
                    next_mail_at)
                values (?, ?, ?,
                    case when (select count(*) from subscriber_mail
                               where recipient_id = ? and kind = ? and requested_at > ?
                                 and mail_state <> 'withheld') < ?
                         then 'queued' else 'withheld' end,
                    ?)
                """,
                recipientId,
                name,
                now,
                recipientId,
                name,
                now.minus(DAY),
                MOST,
                now);
    }

    /** What was sent, or given up, so long ago that it no longer counts. */
    void forgetBefore(Instant limit) {
        database.update(
                "delete from subscriber_mail where mail_state <> 'queued' and requested_at < ?",
                limit);
    }

    private static SubscriberMail read(ResultSet row) throws SQLException {
        return new SubscriberMail(
                row.getLong("id"),
                row.getLong("recipient_id"),
                SubscriberMail.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Columns.instant(row, "requested_at"),
                row.getInt("mail_attempts"));
    }
}
