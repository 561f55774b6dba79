package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** The opt-ins: a log of who asked for what, and the queue of their confirmation mails. */
@ApplicationScoped
class OptIns {

    private final Database database;

    OptIns(Database database) {
        this.database = database;
    }

    void add(UUID publicId, EmailAddress address, Wishes wishes, String wording, Instant now) {
        database.update(
                """
                insert into opt_in (public_id, address, canonical, language, services, changes,
                    privacy_notice_read_at, wording, requested_at, mail_state, next_mail_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)
                """,
                publicId,
                address.clear(),
                address.canonical(),
                wishes.language(),
                wishes.services(),
                wishes.changes().wire(),
                now,
                wording,
                now,
                now);
    }

    /** Those whose mail is due, oldest first; each is left alone by others for {@code lease}. */
    List<OptIn> claim(int limit, Instant now, Duration lease) {
        return database.list(
                """
                with due as (
                    select id from opt_in
                    where mail_state = 'queued' and next_mail_at <= ?
                    order by next_mail_at limit ? for update skip locked)
                update opt_in set mail_attempts = mail_attempts + 1, next_mail_at = ?
                from due where opt_in.id = due.id
                returning opt_in.*
                """,
                OptIns::read,
                now,
                limit,
                now.plus(lease));
    }

    void mailed(long id, Instant now) {
        database.update(
                "update opt_in set mail_state = 'sent', mailed_at = ? where id = ?", now, id);
    }

    void mailAgain(long id, Instant when) {
        database.update("update opt_in set next_mail_at = ? where id = ?", when, id);
    }

    void mailFailed(long id) {
        database.update("update opt_in set mail_state = 'failed' where id = ?", id);
    }

    Optional<OptIn> lock(UUID publicId) {
        return database.first(
                "select * from opt_in where public_id = ? for update", OptIns::read, publicId);
    }

    void confirmed(long id, Instant now) {
        database.update("update opt_in set confirmed_at = ? where id = ?", now, id);
    }

    private static OptIn read(ResultSet row) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new OptIn(
                row.getLong("id"),
                Columns.uuid(row, "public_id"),
                EmailAddress.stored(row.getString("address")),
                new Wishes(
                        row.getString("language"),
                        Columns.texts(row, "services"),
                        ChangesWanted.stored(row.getString("changes"))),
                Columns.instant(row, "requested_at"),
                row.getInt("mail_attempts"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
