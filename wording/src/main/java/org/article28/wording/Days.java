package org.article28.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.article28.model.Register;

/** Days and times as a language writes them. Pure. */
public final class Days {

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time;
    private final DateTimeFormatter shortTime;

    Days(Locale locale) {
        this.locale = locale;
        // Not the order of the United States, which readers elsewhere take for another day.
        this.day =
                locale.getLanguage().equals("en")
                        ? DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.shortDay =
                locale.getLanguage().equals("en")
                        ? DateTimeFormatter.ofPattern("d MMM yyyy", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm zzz", locale);
        this.shortTime = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    public String day(LocalDate date) {
        var words = day.format(date);
        boolean first = locale.getLanguage().equals("fr") && date.getDayOfMonth() == 1;
        return first ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** In the register's time zone. */
    public String moment(Instant at, Register register) {
        var there = there(at, register);
        return day(there.toLocalDate()) + ", " + time.format(there);
    }

    /** As {@link #moment}, where there is little room; another place tells the zone. */
    public String shortMoment(Instant at, Register register) {
        var there = there(at, register);
        return shortDay.format(there) + ", " + shortTime.format(there);
    }

    /** In the register's time zone. */
    public String day(Instant at, Register register) {
        return day(there(at, register).toLocalDate());
    }

    private static ZonedDateTime there(Instant at, Register register) {
        return at.atZone(register.zone());
    }
}
