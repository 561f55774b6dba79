package org.article28.notifier.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;

/** The restores that this database has seen. */
@ApplicationScoped
public class Restores {

    private final Database database;

    Restores(Database database) {
        this.database = database;
    }

    /** Newest first. */
    public List<Restore> newest(int limit) {
        return database.list(
                "select * from restore order by id desc limit ?", Restores::read, limit);
    }

    /** Nobody else changes it until the transaction ends. */
    public Optional<Restore> lock(long id) {
        return database.first("select * from restore where id = ? for update", Restores::read, id);
    }

    public Optional<Restore> find(long id) {
        return database.first("select * from restore where id = ?", Restores::read, id);
    }

    /** With those before it: they came back with its backup, and are looked through with it. */
    public void end(long id, Instant now) {
        database.update(
                "update restore set ended_at = ? where id <= ? and ended_at is null", now, id);
    }

    /** The newest that nobody has ended. */
    Optional<Restore> open() {
        return database.first(
                "select * from restore where ended_at is null order by id desc limit 1",
                Restores::read);
    }

    boolean isAnyOpenAt(Instant time) {
        return database.first(
                        "select 1 from restore where ended_at is null or ended_at > ? limit 1",
                        row -> true,
                        time)
                .isPresent();
    }

    void note(Instant now) {
        database.update("insert into restore (restored_at) values (?)", now);
    }

    private static Restore read(ResultSet row) throws SQLException {
        return new Restore(
                row.getLong("id"),
                Columns.instant(row, "restored_at"),
                Columns.instantOrNull(row, "backup_at"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
