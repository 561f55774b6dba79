package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.database.Database;

/**
 * How far announcements have come with one recipient, and a lock that keeps it still. Whoever moves
 * between announcements and digests must neither be told of a version by both nor by none, so that
 * nothing may pass them while they move.
 */
@ApplicationScoped
public class Passing {

    /** Of the advisory lock; nothing else in this database has it. */
    private static final long KEY = 28_016;

    private final Database database;

    Passing(Database database) {
        this.database = database;
    }

    /** Until the transaction ends, others may tell too, but nobody moves. */
    public void tell() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /**
     * Until the transaction ends, somebody may move, and nobody is told. Comes before row locks.
     */
    public void stop() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        database.first(sql, row -> true, KEY);
    }

    /** The newest version that was taken in. */
    public long newest() {
        return database.first("select last_version from intake", row -> row.getLong("last_version"))
                .orElseThrow();
    }

    /**
     * The version up to which all announcements have passed a recipient, told or not. One that
     * can't be read yet has passed nobody; one that is given up has passed all.
     */
    public long upTo(long recipientId) {
        return database.first(
                        """
                        select coalesce(min(version) - 1, (select last_version from intake)) as passed
                        from (select version from notice
                              where state = 'spreading' and kind = 'announcement'
                                and last_recipient < ?
                              union all
                              select version from unreadable_version
                              where given_up_at is null) as ahead
                        """,
                        row -> row.getLong("passed"),
                        recipientId)
                .orElseThrow();
    }

    /** Whether an announcement of a later version than this one has passed them. */
    public boolean isBeyond(long version, long recipientId) {
        return database.first(
                        """
                        select 1 from notice
                        where announces > ? and not imported and state <> 'cancelled'
                          and (state <> 'spreading' or last_recipient >= ?)
                        limit 1
                        """,
                        row -> true,
                        version,
                        recipientId)
                .isPresent();
    }
}
