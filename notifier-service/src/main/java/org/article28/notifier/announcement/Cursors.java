package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.article28.notifier.database.Database;
import org.jspecify.annotations.Nullable;

/** The single row that says how far publications were taken in. */
@ApplicationScoped
class Cursors {

    private final Database database;

    Cursors(Database database) {
        this.database = database;
    }

    Cursor read() {
        return database.first("select * from intake", Cursors::read).orElseThrow();
    }

    /** Keeps all others from taking in until the transaction ends. */
    Cursor lock() {
        return database.first("select * from intake for update", Cursors::read).orElseThrow();
    }

    void advance(long version, @Nullable String hash) {
        database.update("update intake set last_version = ?, last_hash = ?", version, hash);
    }

    void halt(long version, String because) {
        database.update(
                "update intake set halted_version = ?, halted_because = ?", version, because);
    }

    private static Cursor read(ResultSet row) throws SQLException {
        return new Cursor(
                row.getLong("last_version"),
                row.getString("last_hash"),
                row.getObject("halted_version", Long.class),
                row.getString("halted_because"));
    }
}
