package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Database;

/** Versions that were passed over since they can't be read. */
@ApplicationScoped
class UnreadableVersions {

    private final Database database;

    UnreadableVersions(Database database) {
        this.database = database;
    }

    void add(UnreadableVersion one, Instant now) {
        database.update(
                """
                insert into unreadable_version (version, hash, reason, found_at, tried_at)
                values (?, ?, ?, ?, ?)
                """,
                one.version(),
                one.hash(),
                one.reason(),
                now,
                now);
    }

    Optional<UnreadableVersion> find(long version) {
        return database.first(
                "select * from unreadable_version where version = ?",
                UnreadableVersions::read,
                version);
    }

    /** Oldest first. */
    List<UnreadableVersion> first(int limit) {
        return database.list(
                """
                select * from unreadable_version where given_up_at is null order by version limit ?
                """,
                UnreadableVersions::read,
                limit);
    }

    /** Those that were last tried before {@code limit}, longest ago first. */
    List<UnreadableVersion> triedBefore(Instant limit, int most) {
        return database.list(
                """
                select * from unreadable_version
                where tried_at <= ? and given_up_at is null order by tried_at, version limit ?
                """,
                UnreadableVersions::read,
                limit,
                most);
    }

    void tried(long version, Instant now) {
        database.update(
                "update unreadable_version set tried_at = ? where version = ?", now, version);
    }

    void stillUnreadable(UnreadableVersion one) {
        database.update(
                "update unreadable_version set reason = ? where version = ?",
                one.reason(),
                one.version());
    }

    /** The version after it was read, and is believed before what this one told of itself. */
    void learn(long version, String hash) {
        database.update("update unreadable_version set hash = ? where version = ?", hash, version);
    }

    void remove(long version) {
        database.update("delete from unreadable_version where version = ?", version);
    }

    /** It is tried no more; returns whether it was until now. */
    boolean giveUp(long version, Instant now) {
        return database.update(
                        """
                        update unreadable_version set given_up_at = ?
                        where version = ? and given_up_at is null
                        """,
                        now,
                        version)
                == 1;
    }

    boolean isGivenUp(long version) {
        return database.first(
                        """
                        select 1 from unreadable_version
                        where version = ? and given_up_at is not null
                        """,
                        row -> true,
                        version)
                .isPresent();
    }

    int count() {
        return database.first(
                        """
                        select count(*) as versions from unreadable_version
                        where given_up_at is null
                        """,
                        row -> row.getInt("versions"))
                .orElse(0);
    }

    private static UnreadableVersion read(ResultSet row) throws SQLException {
        return new UnreadableVersion(
                row.getLong("version"), row.getString("hash"), row.getString("reason"));
    }
}
