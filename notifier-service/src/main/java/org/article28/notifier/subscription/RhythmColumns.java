package org.article28.notifier.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.article28.notifier.rhythm.Frequency;
import org.article28.notifier.rhythm.Rhythm;
import org.article28.notifier.rhythm.Weekday;
import org.jspecify.annotations.Nullable;

/** A rhythm as opt-ins and subscriptions keep it. */
final class RhythmColumns {

    private RhythmColumns() {}

    static Rhythm read(ResultSet row) throws SQLException {
        return new Rhythm(
                Frequency.stored(row.getString("frequency")),
                row.getObject("digest_hour", Integer.class),
                Weekday.named(row.getString("digest_weekday")).orElse(null),
                row.getString("digest_zone"));
    }

    static @Nullable String weekday(Rhythm rhythm) {
        var day = rhythm.weekday();
        return day == null ? null : day.wire();
    }
}
