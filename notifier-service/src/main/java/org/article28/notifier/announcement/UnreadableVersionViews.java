package org.article28.notifier.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.article28.notifier.database.Columns;
import org.article28.notifier.database.Database;
import org.article28.notifier.staff.Deeds;

/** Versions that can't be read, with what staff did to them. */
@ApplicationScoped
class UnreadableVersionViews {

    private final Database database;
    private final Deeds deeds;

    UnreadableVersionViews(Database database, Deeds deeds) {
        this.database = database;
        this.deeds = deeds;
    }

    static String target(long version) {
        return "version/" + version;
    }

    /** Oldest first. */
    List<UnreadableVersionView> first(int limit) {
        return database.list(
                "select * from unreadable_version order by version limit ?", this::view, limit);
    }

    Optional<UnreadableVersionView> find(long version) {
        return database.first(
                "select * from unreadable_version where version = ?", this::view, version);
    }

    private UnreadableVersionView view(ResultSet row) throws SQLException {
        long version = row.getLong("version");
        return new UnreadableVersionView(
                version,
                row.getString("hash"),
                row.getString("reason"),
                Columns.instant(row, "found_at"),
                Columns.instant(row, "tried_at"),
                Columns.instantOrNull(row, "given_up_at"),
                deeds.of(target(version)));
    }
}
