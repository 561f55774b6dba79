package org.article28.api.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.article28.model.Document;
import org.jspecify.annotations.Nullable;

/** Days as the register counts them. Pure. */
public final class Days {

    private Days() {}

    /** The zone that the register names; UTC where it names none. */
    public static ZoneId zone(Document document) {
        var register = document.register();
        @Nullable String zone = register == null ? null : register.timeZone();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    public static LocalDate of(Instant instant, Document document) {
        return LocalDate.ofInstant(instant, zone(document));
    }
}
