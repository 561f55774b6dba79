package org.article28.api.upcoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.Samples;
import org.article28.api.upcoming.Announcement.Kind;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Register REGISTER =
            Samples.read("{id: example, organisation: {name: Example}}", Register.class);

    @Test
    void calendarIsWrittenAsItAlwaysWas() throws IOException {
        var upcoming =
                upcoming(
                        announcement(
                                "2026-12-24",
                                Kind.BEGINS,
                                "a-hosting",
                                "A Hosting; Vertrieb, Überlandstraße und Söhne Aktiengesellschaft für Daten",
                                null,
                                "2026-12-08",
                                Set.of("US", "IN")),
                        announcement("2027-01-01", Kind.ENDS, "b", "B", null, null, Set.of()),
                        announcement(
                                "2027-03-01",
                                Kind.CHANGES,
                                "c",
                                "C",
                                "also-brazil",
                                "2026-12-09",
                                Set.of("BR")));

        var text = ICalendar.of(upcoming, REGISTER);

        assertThat(text.replace("\r\n", "\n")).isEqualTo(golden());
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void calendarOfNothingHasATimeZoneAlone() {
        assertThat(ICalendar.of(upcoming(), null).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Article 28//Upcoming changes//EN",
                        "BEGIN:VTIMEZONE",
                        "TZID:Etc/UTC",
                        "BEGIN:STANDARD",
                        "DTSTART:19700101T000000",
                        "TZOFFSETFROM:+0000",
                        "TZOFFSETTO:+0000",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "END:VCALENDAR");
    }

    private static String golden() throws IOException {
        try (var file = ICalendarTest.class.getResourceAsStream("upcoming.ics")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Upcoming upcoming(Announcement... announcements) {
        return new Upcoming(
                8,
                Instant.parse("2026-11-24T09:30:00.123456Z"),
                LocalDate.of(2026, 11, 24),
                List.of(announcements));
    }

    private static Announcement announcement(
            String date,
            Kind kind,
            String id,
            String name,
            @Nullable String plannedChangeId,
            @Nullable String lastDayToObject,
            Set<String> countriesAdded) {
        return new Announcement(
                LocalDate.parse(date),
                kind,
                id,
                name,
                plannedChangeId,
                8,
                Instant.parse("2026-11-24T09:30:00.123456Z"),
                lastDayToObject == null ? null : LocalDate.parse(lastDayToObject),
                null,
                countriesAdded,
                Map.of());
    }
}
