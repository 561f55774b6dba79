package org.article28.notifier.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        // The same day and the next one; the very hour is over.
        "8, Europe/Zagreb, 2026-11-30T06:59:59Z, 2026-11-30T07:00:00Z",
        "8, Europe/Zagreb, 2026-11-30T07:00:00Z, 2026-12-01T07:00:00Z",
        // Their day is not that of Greenwich.
        "8, Pacific/Auckland, 2026-11-30T18:59:00Z, 2026-11-30T19:00:00Z",
        "23, America/New_York, 2026-12-01T03:59:00Z, 2026-12-01T04:00:00Z",
        // Across the changes of the clock it stays the same hour.
        "8, Europe/Zagreb, 2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z",
        "8, Europe/Zagreb, 2027-03-27T07:00:00Z, 2027-03-28T06:00:00Z",
        // 02:00 is left out that day, and 02:00 comes twice on the other.
        "2, Europe/Zagreb, 2027-03-28T00:30:00Z, 2027-03-28T01:00:00Z",
        "2, Europe/Zagreb, 2027-03-28T01:00:00Z, 2027-03-29T00:00:00Z",
        "2, Europe/Zagreb, 2026-10-24T23:00:00Z, 2026-10-25T00:00:00Z",
        "2, Europe/Zagreb, 2026-10-25T00:00:00Z, 2026-10-26T01:00:00Z",
        // Midnight is left out where the clock changes at midnight.
        "0, America/Asuncion, 2023-10-01T03:00:00Z, 2023-10-01T04:00:00Z",
        // A day that a zone skipped as a whole.
        "8, Pacific/Apia, 2011-12-29T18:00:00Z, 2011-12-30T18:00:00Z",
        "8, Pacific/Apia, 2011-12-30T18:00:00Z, 2011-12-31T18:00:00Z"
    })
    void dailyDigestComesAtTheHourWhereTheyAre(
            int hour, String zone, Instant now, Instant expected) {
        var daily = new Rhythm(Frequency.DAILY, hour, null, zone);

        assertThat(daily.nextDigest(now, ZoneOffset.UTC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "FRIDAY, 2026-11-30T12:00:00Z, 2026-12-04T08:00:00Z",
        "MONDAY, 2026-11-30T07:00:00Z, 2026-11-30T08:00:00Z",
        "MONDAY, 2026-11-30T08:00:00Z, 2026-12-07T08:00:00Z"
    })
    void weeklyDigestComesOnItsDay(Weekday weekday, Instant now, Instant expected) {
        var weekly = new Rhythm(Frequency.WEEKLY, 8, weekday, "UTC");

        assertThat(weekly.nextDigest(now, ZoneId.of("Europe/Zagreb"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"DAILY, 2026-12-01T07:00:00Z", "WEEKLY, 2026-12-07T07:00:00Z"})
    void whoSaysNothingIsToldAtEightOnMondayInTheZoneOfTheList(
            Frequency frequency, Instant expected) {
        var unsaid = new Rhythm(frequency, null, null, null);

        var monday = Instant.parse("2026-11-30T07:00:00Z");
        assertThat(unsaid.nextDigest(monday, ZoneId.of("Europe/Zagreb"))).isEqualTo(expected);
    }

    @Property
    void noDayIsLeftOutAndNoneComesTwice(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("instants") Instant begin) {
        var zone = ZoneId.of(Objects.requireNonNull(rhythm.zone()));
        var first = rhythm.nextDigest(begin, ZoneOffset.UTC);
        var second = rhythm.nextDigest(first, ZoneOffset.UTC);

        int days = rhythm.frequency() == Frequency.DAILY ? 1 : 7;
        assertThat(first).isAfter(begin);
        assertThat(Duration.between(begin, first))
                .isLessThanOrEqualTo(Duration.ofHours(24L * days + 3));
        assertThat(LocalDate.ofInstant(first, zone).plusDays(days))
                .isEqualTo(LocalDate.ofInstant(second, zone));
    }

    @Property
    void itIsTheHourTheyWantUnlessTheirClockLeavesItOut(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("instants") Instant begin) {
        var zone = ZoneId.of(Objects.requireNonNull(rhythm.zone()));
        int hour = Objects.requireNonNull(rhythm.hour());

        var due = rhythm.nextDigest(begin, ZoneOffset.UTC).atZone(zone);

        var wanted = due.toLocalDate().atTime(hour, 0);
        if (zone.getRules().getValidOffsets(wanted).isEmpty()) {
            assertThat(due.toLocalDateTime()).isAfter(wanted);
        } else {
            assertThat(due.toLocalDateTime()).isEqualTo(wanted);
        }
        if (rhythm.frequency() == Frequency.WEEKLY) {
            assertThat(due.getDayOfWeek().name()).isEqualTo(String.valueOf(rhythm.weekday()));
        }
    }

    @Property
    void whenItIsAskedBeforeMakesNoDifference(
            @ForAll("rhythms") Rhythm rhythm,
            @ForAll("instants") Instant begin,
            @ForAll @DoubleRange(min = 0, max = 0.99) double part) {
        var due = rhythm.nextDigest(begin, ZoneOffset.UTC);

        var later = begin.plusMillis((long) (Duration.between(begin, due).toMillis() * part));

        assertThat(rhythm.nextDigest(later, ZoneOffset.UTC)).isEqualTo(due);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return Combinators.combine(
                        Arbitraries.of(Frequency.DAILY, Frequency.WEEKLY),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.of(Weekday.values()),
                        Arbitraries.of(zones))
                .as(Rhythm::new);
    }

    /** From 2020 to 2060, when no zone skips a day. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2060-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
