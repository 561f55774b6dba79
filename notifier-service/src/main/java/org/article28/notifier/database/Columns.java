package org.article28.notifier.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns as the types that the records use. */
public final class Columns {

    private Columns() {}

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Set<String> textsOrNull(ResultSet row, String column)
            throws SQLException {
        var array = row.getArray(column);
        if (array == null) {
            return null;
        }
        var texts = Arrays.asList((String[]) array.getArray());
        return Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }

    public static Set<String> texts(ResultSet row, String column) throws SQLException {
        var texts = textsOrNull(row, column);
        return texts == null ? Set.of() : texts;
    }
}
