package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.article28.model.PublishedChange;
import org.article28.notifier.database.Database;

/** Digests as notices: one for each range of versions, whoever is told it. */
@ApplicationScoped
public class DigestNotices {

    private final Database database;
    private final NoticeChanges changes;

    DigestNotices(Database database, NoticeChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /**
     * The version up to which digests may tell: no further than what is held, paused or not known
     * well enough yet, and not to one that was cancelled.
     */
    public OptionalLong end(Instant now) {
        return database
                .list(
                        """
                        select announces from notice
                        where state <> 'cancelled' and not imported and announces < coalesce(
                            (select min(announces) from notice
                             where state in ('spreading', 'delivering')
                               and (register is null or paused_at is not null or held_until > ?)),
                            %d)
                        order by announces desc limit 1
                        """
                                .formatted(Long.MAX_VALUE),
                        row -> row.getLong("announces"),
                        now)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    public Optional<Long> find(long from, long to) {
        return database.first(
                "select id from notice where kind = 'digest' and from_version = ? and version = ?",
                row -> row.getLong("id"),
                from,
                to);
    }

    /** Of a range whose end is announced here; made again it is the one that there is. */
    public long add(long from, long to, List<PublishedChange> net, Instant now) {
        var audience = Audience.of(net);
        var added =
                database.first(
                        """
                        insert into notice (kind, from_version, version, hash, published_at,
                            services, weighty_services, objectionable_services, taken_in_at,
                            register, state)
                        select 'digest', ?, version, hash, published_at, cast(? as text[]),
                            cast(? as text[]), cast(? as text[]), ?, register, 'done'
                        from notice where announces = ?
                        on conflict (from_version, version) where kind = 'digest' do nothing
                        returning id
                        """,
                        row -> row.getLong("id"),
                        from,
                        audience.all(),
                        audience.weighty(),
                        audience.objectionable(),
                        now,
                        to);
        added.ifPresent(id -> changes.add(id, net));
        return added.or(() -> find(from, to)).orElseThrow();
    }

    /** Keeps it open until the transaction ends; false where it was cancelled. */
    public boolean open(long id) {
        return database.update(
                        "update notice set state = 'delivering' where id = ? and state <> 'cancelled'",
                        id)
                > 0;
    }
}
