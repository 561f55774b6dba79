package org.article28.notifier.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How often and when somebody wants to be told. What they did not say has a default, and what their
 * frequency does not need has no effect.
 *
 * @param hour of the day, 0 to 23; null means {@link #DEFAULT_HOUR}
 * @param weekday of weekly digests; null means {@link #DEFAULT_WEEKDAY}
 * @param zone of the hour, by the IANA database; null means the list's own
 */
public record Rhythm(
        Frequency frequency,
        @Nullable Integer hour,
        @Nullable Weekday weekday,
        @Nullable String zone) {

    public static final int DEFAULT_HOUR = 8;
    public static final Weekday DEFAULT_WEEKDAY = Weekday.MONDAY;

    public static final Rhythm IMMEDIATE = new Rhythm(Frequency.IMMEDIATE, null, null, null);

    public boolean isOfDigests() {
        return frequency != Frequency.IMMEDIATE;
    }

    /**
     * The next time after {@code now} at which a digest is due. An hour that a clock change leaves
     * out comes when the clock has gone on, and one that it repeats comes once, the first time.
     *
     * @param registers zone, for those who named none
     */
    public Instant nextDigest(Instant now, ZoneId registers) {
        var there = zone == null ? registers : ZoneId.of(zone);
        var day = LocalDate.ofInstant(now, there);
        // The digest of this very day may be over, and so may that of a day which a zone skipped.
        while (!isDay(day) || !at(day, there).isAfter(now)) {
            day = day.plusDays(1);
        }
        return at(day, there);
    }

    private boolean isDay(LocalDate day) {
        return frequency != Frequency.WEEKLY
                || (weekday == null ? DEFAULT_WEEKDAY : weekday).includes(day);
    }

    private Instant at(LocalDate day, ZoneId there) {
        var time = LocalTime.of(hour == null ? DEFAULT_HOUR : hour, 0);
        return day.atTime(time).atZone(there).toInstant();
    }
}
