package org.article28.api.upcoming;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.article28.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * Announcements as a calendar of all-day events, RFC 5545: one event for each, and one for each
 * last day to object. Their UIDs stay the same when a date is moved. Pure.
 */
final class ICalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ContentLines lines = new ContentLines();
    private final String registerId;

    private ICalendar(String registerId) {
        this.registerId = registerId;
    }

    /** Without a register, that is before the first publication, it is empty. */
    static String of(Upcoming upcoming, @Nullable Register register) {
        var calendar = new ICalendar(register == null ? "none" : register.id());
        calendar.lines
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Article 28//Upcoming changes//EN");
        if (register != null) {
            // RFC 7986, section 5.1.
            calendar.lines.text("NAME", "Sub-processors of " + register.organisation().name());
        }
        if (upcoming.upcoming().isEmpty()) {
            calendar.timeZone();
        }
        upcoming.upcoming().forEach(calendar::events);
        return calendar.lines.line("END", "VCALENDAR").toString();
    }

    /**
     * A calendar has one component at least (RFC 5545, section 3.6); nothing refers to this one.
     */
    private void timeZone() {
        lines.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Etc/UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void events(Announcement announced) {
        event(
                announced,
                uid(announced),
                announced.date(),
                verb(announced) + ": " + announced.name(),
                description(announced));
        var last = announced.lastDayToObject();
        if (last != null) {
            event(
                    announced,
                    uid(announced) + "/last-day-to-object",
                    last,
                    "Last day to object: " + announced.name(),
                    verb(announced) + " on " + announced.date() + ".\n" + told(announced));
        }
    }

    private void event(
            Announcement announced, String uid, LocalDate day, String summary, String description) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid + "@article28")
                .line("DTSTAMP", UTC.format(announced.announcedAt()))
                .line("DTSTART;VALUE=DATE", DATE.format(day))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String uid(Announcement announced) {
        var entry = registerId + "/" + announced.subProcessorId();
        return switch (announced.kind()) {
            case BEGINS -> entry + "/begins";
            case CHANGES -> entry + "/changes/" + announced.plannedChangeId();
            case ENDS -> entry + "/ends";
        };
    }

    private static String verb(Announcement announced) {
        return switch (announced.kind()) {
            case BEGINS -> "Begins";
            case CHANGES -> "Changes";
            case ENDS -> "Ends";
        };
    }

    private static String description(Announcement announced) {
        var text = new StringBuilder(told(announced));
        if (announced.kind() == Announcement.Kind.ENDS) {
            text.append("\nLast day: ").append(announced.date().minusDays(1)).append('.');
        }
        if (!announced.countriesAdded().isEmpty()) {
            text.append("\nCountries added: ")
                    .append(String.join(", ", announced.countriesAdded()))
                    .append('.');
        }
        var last = announced.lastDayToObject();
        if (last != null) {
            text.append("\nLast day to object: ").append(last).append('.');
        }
        return text.toString();
    }

    private static String told(Announcement announced) {
        return "Announced in version " + announced.announcedIn() + ".";
    }
}
