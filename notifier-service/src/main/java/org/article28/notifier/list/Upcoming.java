package org.article28.notifier.list;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list announces, as far as it is told here. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Upcoming(List<Announced> upcoming) {

    public Upcoming {
        upcoming = upcoming == null ? List.of() : List.copyOf(upcoming);
    }

    /**
     * One thing that is announced.
     *
     * @param date first day on which it holds
     * @param lastDayToObject null where nobody may object
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Announced(LocalDate date, String name, @Nullable LocalDate lastDayToObject) {}
}
