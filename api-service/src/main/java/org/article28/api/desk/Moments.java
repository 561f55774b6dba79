package org.article28.api.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the desk tells them. Pure. */
public final class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Moments() {}

    public static String words(Instant moment) {
        return FORMAT.format(moment);
    }

    /** Of an instant or a day as the API writes it. */
    public static String words(String moment) {
        return moment.contains("T")
                ? words(Instant.parse(moment))
                : DAY.format(LocalDate.parse(moment));
    }
}
