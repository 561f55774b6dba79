package org.article28.api.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Days as the register counts them. Pure. */
public final class Days {

    /** RFC 3339, section 5.6; Java reads more. */
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** The zone that the register names; UTC where it names none. */
    public static ZoneId zone(Document document) {
        return zone(document.register());
    }

    private static ZoneId zone(@Nullable Register register) {
        return register == null ? ZoneOffset.UTC : register.zone();
    }

    public static LocalDate of(Instant instant, Document document) {
        return of(instant, document.register());
    }

    public static LocalDate of(Instant instant, @Nullable Register register) {
        return LocalDate.ofInstant(instant, zone(register));
    }

    /**
     * The last day to object to what is told on that day, which is not counted: Regulation (EEC,
     * Euratom) No 1182/71, Art. 3(1). None where the register sets no period.
     */
    public static @Nullable LocalDate lastDayToObject(LocalDate told, @Nullable Register register) {
        var days = register == null ? null : register.objectionDays();
        return days == null ? null : told.plusDays(days);
    }

    /**
     * The day that a parameter names.
     *
     * @throws Rejection.Malformed if it names none, or one with a year of other than four digits
     */
    public static LocalDate named(String parameter, String given) {
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException notInTheCalendar) {
            throw notADay(parameter);
        }
        throw notADay(parameter);
    }

    private static Rejection notADay(String parameter) {
        return new Rejection.Malformed(
                FieldError.ofParameter(
                        parameter, "day", parameter + " takes a day such as 2026-12-24"));
    }
}
