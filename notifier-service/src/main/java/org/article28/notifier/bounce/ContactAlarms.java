package org.article28.notifier.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.mail.queue.MailQueue;

/** The mails to the organisation about contacts who are not reached. */
@ApplicationScoped
class ContactAlarms {

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;

    ContactAlarms(Database database) {
        this.database = database;
    }

    MailQueue<ContactAlarm> queue() {
        return new MailQueue<>(database, "contact_alarm", ContactAlarms::read);
    }

    /** One a day for each contact: the others would say the same. One that failed told nobody. */
    void add(long recipientId, Instant now) {
        database.update(
                """
                insert into contact_alarm (recipient_id, requested_at, mail_state, next_mail_at)
                select ?, ?, 'queued', ?
                where not exists (select 1 from contact_alarm
                                  where recipient_id = ? and requested_at > ?
                                    and mail_state <> 'failed')
                """,
                recipientId,
                now,
                now,
                recipientId,
                now.minus(DAY));
    }

    void forgetBefore(Instant limit) {
        database.update(
                "delete from contact_alarm where mail_state <> 'queued' and requested_at < ?",
                limit);
    }

    private static ContactAlarm read(ResultSet row) throws SQLException {
        return new ContactAlarm(
                row.getLong("id"),
                row.getLong("recipient_id"),
                Columns.instant(row, "requested_at"),
                row.getInt("mail_attempts"));
    }
}
