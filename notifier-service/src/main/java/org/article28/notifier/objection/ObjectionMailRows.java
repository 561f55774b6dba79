package org.article28.notifier.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.mail.queue.MailQueue;
import org.article28.notifier.objection.ObjectionMail.Addressee;

/** The mails about objections. One waits from the transaction on that takes its step. */
@ApplicationScoped
class ObjectionMailRows {

    private final Database database;

    ObjectionMailRows(Database database) {
        this.database = database;
    }

    MailQueue<ObjectionMail> queue() {
        return new MailQueue<>(database, "objection_mail", ObjectionMailRows::read);
    }

    void add(long stepId, Addressee addressee, Instant now) {
        database.update(
                """
                insert into objection_mail (step_id, addressee, requested_at, mail_state,
                    next_mail_at)
                values (?, ?, ?, 'queued', ?)
                """,
                stepId,
                addressee.name().toLowerCase(Locale.ROOT),
                now,
                now);
    }

    private static ObjectionMail read(ResultSet row) throws SQLException {
        return new ObjectionMail(
                row.getLong("id"),
                row.getLong("step_id"),
                Addressee.valueOf(row.getString("addressee").toUpperCase(Locale.ROOT)),
                Columns.instant(row, "requested_at"),
                row.getInt("mail_attempts"));
    }
}
