package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.article28.model.Correction;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.trace.Traces;
import org.jspecify.annotations.Nullable;

/** The notices, and how far each has come. */
@ApplicationScoped
public class Notices {

    private final Database database;
    private final NoticeChanges changes;
    private final Traces traces;

    Notices(Database database, NoticeChanges changes, Traces traces) {
        this.database = database;
        this.changes = changes;
        this.traces = traces;
    }

    /**
     * A past version that was taken over is known from then on, and nobody is told of it.
     *
     * @param told those of its changes that it tells; nobody is concerned where none is left
     */
    void add(Publication publication, List<PublishedChange> told, Instant now) {
        var corrects = publication.corrects();
        boolean nothingLeft = told.isEmpty() && !publication.changes().isEmpty();
        var audience = nothingLeft ? Audience.NOBODY : Audience.of(told);
        var id =
                database.first(
                                """
                                insert into notice (version, hash, previous_hash, published_at, note,
                                    services, weighty_services, objectionable_services,
                                    taken_in_at, imported, state, corrects_version,
                                    corrects_reason)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                returning id
                                """,
                                row -> row.getLong("id"),
                                publication.version(),
                                publication.hash(),
                                publication.previousHash(),
                                publication.publishedAt(),
                                publication.note(),
                                audience.all(),
                                audience.weighty(),
                                audience.objectionable(),
                                now,
                                publication.imported(),
                                publication.imported() ? "done" : "spreading",
                                corrects == null ? null : corrects.version(),
                                corrects == null ? null : corrects.reason())
                        .orElseThrow();
        if (!publication.imported()) {
            traces.note(id);
            changes.add(id, told);
        }
    }

    /** Those of these entries that a later version changed because that one was wrong. */
    Set<String> corrected(long version, Collection<String> subProcessorIds) {
        return Set.copyOf(
                database.list(
                        """
                        select distinct sub_processor_id
                        from notice_change join notice on notice.id = notice_id
                        where corrects_version = ? and sub_processor_id = any (?)
                        """,
                        row -> row.getString("sub_processor_id"),
                        version,
                        subProcessorIds));
    }

    public Optional<String> hashOf(long version) {
        return database.first(
                "select hash from notice where announces = ?",
                row -> row.getString("hash"),
                version);
    }

    public Notice byId(long id) {
        return database.first("select * from notice where id = ?", Notices::read, id).orElseThrow();
    }

    /** When a version was published; empty where it is not known here, as before the first. */
    public Optional<Instant> publishedAt(long version) {
        return database.first(
                "select published_at from notice where announces = ?",
                row -> Columns.instant(row, "published_at"),
                version);
    }

    /** The register at that version as JSON; empty where it is not known here. */
    public Optional<String> registerOf(long version) {
        return database.first(
                "select register from notice where announces = ? and register is not null",
                row -> row.getString("register"),
                version);
    }

    /**
     * The one that is next to be given deliveries, kept from other replicas. One that is not begun
     * goes first, so that its first mail does not wait until an earlier one has all its deliveries;
     * then the oldest. One that takes another back waits until it is known who is told of that.
     */
    public Optional<Notice> lockSpreading(Instant now) {
        return database.first(
                """
                select * from notice
                where state = 'spreading' and register is not null and paused_at is null
                  and (held_until is null or held_until <= ?)
                  and not exists (
                      select 1 from taken_back
                      join notice as told on told.announces = taken_back.version
                      where taken_back.notice_id = notice.id
                        and told.state = 'spreading' and told.paused_at is null)
                order by last_recipient > 0, id limit 1 for update skip locked
                """,
                Notices::read,
                now);
    }

    /** Those whose register is still to be asked for, oldest first. */
    public List<Notice> withoutRegister() {
        return database.list(
                """
                select * from notice where state = 'spreading' and register is null order by id
                """,
                Notices::read);
    }

    /**
     * @param heldUntil before which nobody is told; null where the register asks for no hold
     */
    public void keepRegister(long id, String register, @Nullable Instant heldUntil) {
        database.update(
                "update notice set register = ?, held_until = ? where id = ?",
                register,
                heldUntil,
                id);
    }

    public void spreadTo(long id, long recipientId) {
        database.update("update notice set last_recipient = ? where id = ?", recipientId, id);
    }

    public void spreadToAll(long id) {
        database.update(
                "update notice set state = 'delivering' where id = ? and state = 'spreading'", id);
    }

    public List<Long> delivering() {
        return database.list(
                "select id from notice where state = 'delivering' order by id",
                row -> row.getLong("id"));
    }

    public List<Long> cancelled() {
        return database.list(
                "select id from notice where state = 'cancelled' order by id",
                row -> row.getLong("id"));
    }

    /** Keeps others from giving it more deliveries until the transaction ends. */
    public boolean lockDelivering(long id) {
        return database.first(
                        "select 1 from notice where id = ? and state = 'delivering' for update",
                        row -> true,
                        id)
                .isPresent();
    }

    public void done(long id) {
        database.update(
                "update notice set state = 'done' where id = ? and state = 'delivering'", id);
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.stored(row.getString("kind")),
                row.getLong("version"),
                row.getObject("from_version", Long.class),
                Columns.instant(row, "published_at"),
                row.getString("note"),
                corrects(row),
                new Audience(
                        Columns.textsOrNull(row, "services"),
                        Columns.textsOrNull(row, "weighty_services"),
                        Columns.textsOrNull(row, "objectionable_services")),
                row.getString("register"),
                row.getLong("last_recipient"));
    }

    private static @Nullable Correction corrects(ResultSet row) throws SQLException {
        var version = row.getObject("corrects_version", Long.class);
        return version == null ? null : new Correction(version, row.getString("corrects_reason"));
    }
}
