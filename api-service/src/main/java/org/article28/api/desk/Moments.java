package org.article28.api.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the desk tells them. Pure. */
public final class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private Moments() {}

    public static String words(Instant moment) {
        return FORMAT.format(moment);
    }
}
