package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.article28.notifier.address.EmailAddress;
import org.article28.notifier.announcement.ChangesWanted;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.mail.queue.MailQueue;

/** The opt-ins: a log of who asked for what, and the queue of their confirmation mails. */
@ApplicationScoped
class OptIns {

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final int confirmationsPerDay;

    OptIns(Database database, SubscriptionsConfig config) {
        this.database = database;
        this.confirmationsPerDay = config.confirmationsPerDay();
    }

    /**
     * Adds an opt-in, and its mail to the queue: withheld where the address had as many within a
     * day, or its owner called one unwanted. One statement for both, so that neither can be told
     * from the other by the time it takes.
     */
    void add(UUID publicId, EmailAddress address, Wishes wishes, String wording, Instant now) {
        database.update(
                """
                insert into opt_in (public_id, address, canonical, language, services, changes,
                    frequency, digest_hour, digest_weekday, digest_zone, privacy_notice_read_at,
                    wording, requested_at, mail_state, next_mail_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    case when (select count(*) from opt_in
                               where canonical = ? and requested_at > ?
                                 and mail_state <> 'withheld') < ?
                               and not exists (select 1 from subscription
                                               where canonical = ?
                                                 and suppressed_because = 'complaint')
                         then 'queued' else 'withheld' end,
                    ?)
                """,
                publicId,
                address.clear(),
                address.canonical(),
                wishes.language(),
                wishes.services(),
                wishes.changes().wire(),
                wishes.rhythm().frequency().wire(),
                wishes.rhythm().hour(),
                RhythmColumns.weekday(wishes.rhythm()),
                wishes.rhythm().zone(),
                now,
                wording,
                now,
                address.canonical(),
                now.minus(DAY),
                confirmationsPerDay,
                address.canonical(),
                now);
    }

    /** Somebody who confirmed elsewhere; there is nothing to mail. */
    OptIn addImported(UUID publicId, ImportedSubscription.Checked row, Instant now) {
        return database.first(
                        """
                        insert into opt_in (public_id, address, canonical, language, services,
                            changes, frequency, digest_hour, digest_weekday, digest_zone,
                            wording, requested_at, confirmed_at, origin, mail_state, next_mail_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'import', 'none', ?)
                        returning *
                        """,
                        OptIns::read,
                        publicId,
                        row.address().clear(),
                        row.address().canonical(),
                        row.wishes().language(),
                        row.wishes().services(),
                        row.wishes().changes().wire(),
                        row.wishes().rhythm().frequency().wire(),
                        row.wishes().rhythm().hour(),
                        RhythmColumns.weekday(row.wishes().rhythm()),
                        row.wishes().rhythm().zone(),
                        row.evidence(),
                        now,
                        row.confirmedAt(),
                        now)
                .orElseThrow();
    }

    MailQueue<OptIn> queue() {
        return new MailQueue<>(database, "opt_in", OptIns::read);
    }

    Optional<OptIn> lock(UUID publicId) {
        return database.first(
                "select * from opt_in where public_id = ? and address is not null for update",
                OptIns::read,
                publicId);
    }

    /**
     * All of one address. Whoever confirms one locks it ahead of the subscription, so that holding
     * these keeps the address from being confirmed meanwhile.
     */
    void lockAll(EmailAddress address) {
        database.list(
                "select id from opt_in where canonical = ? order by id for update",
                row -> row.getLong("id"),
                address.canonical());
    }

    void confirmed(long id, Instant now) {
        database.update("update opt_in set confirmed_at = ? where id = ?", now, id);
    }

    void forgetUnconfirmedBefore(Instant limit) {
        database.update(
                "delete from opt_in where confirmed_at is null and requested_at < ?", limit);
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
                        ChangesWanted.stored(row.getString("changes")),
                        RhythmColumns.read(row)),
                Columns.instant(row, "requested_at"),
                row.getInt("mail_attempts"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
