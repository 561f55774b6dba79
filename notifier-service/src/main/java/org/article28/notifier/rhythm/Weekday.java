package org.article28.notifier.rhythm;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day of the week, under the name that the wire and the rows use. */
@Schema(name = "Weekday")
public enum Weekday {
    @JsonProperty("monday")
    MONDAY,
    @JsonProperty("tuesday")
    TUESDAY,
    @JsonProperty("wednesday")
    WEDNESDAY,
    @JsonProperty("thursday")
    THURSDAY,
    @JsonProperty("friday")
    FRIDAY,
    @JsonProperty("saturday")
    SATURDAY,
    @JsonProperty("sunday")
    SUNDAY;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Weekday> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(day -> day.wire().equals(wire)).findFirst();
    }

    boolean includes(LocalDate day) {
        return day.getDayOfWeek().name().equals(name());
    }
}
