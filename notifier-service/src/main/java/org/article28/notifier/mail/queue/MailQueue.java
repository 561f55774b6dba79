package org.article28.notifier.mail.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.article28.notifier.database.Database;

/**
 * The rows of a table whose mail is to be sent: it has the columns {@code id}, {@code mail_state},
 * {@code mail_attempts}, {@code next_mail_at} and {@code mailed_at}.
 */
public final class MailQueue<T extends Queued> {

    private final Database database;
    private final String table;
    private final Database.RowReader<T> reader;

    /** {@code table}: ours, never a stranger's word. */
    public MailQueue(Database database, String table, Database.RowReader<T> reader) {
        this.database = database;
        this.table = table;
        this.reader = reader;
    }

    /** Those whose mail is due, oldest first; each is left alone by others for {@code lease}. */
    List<T> claim(int limit, Instant now, Duration lease) {
        return database.list(
                """
                with due as (
                    select id from %1$s
                    where mail_state = 'queued' and next_mail_at <= ?
                    order by next_mail_at limit ? for update skip locked)
                update %1$s set mail_attempts = mail_attempts + 1, next_mail_at = ?
                from due where %1$s.id = due.id
                returning %1$s.*
                """
                        .formatted(table),
                reader,
                now,
                limit,
                now.plus(lease));
    }

    void mailed(long id, Instant now) {
        database.update(
                "update %s set mail_state = 'sent', mailed_at = ? where id = ?".formatted(table),
                now,
                id);
    }

    void mailAgain(long id, Instant when) {
        database.update("update %s set next_mail_at = ? where id = ?".formatted(table), when, id);
    }

    void mailFailed(long id) {
        database.update("update %s set mail_state = 'failed' where id = ?".formatted(table), id);
    }

    String name() {
        return table;
    }
}
