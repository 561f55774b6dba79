package org.article28.notifier.list;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What lay ahead at an instant, as far as reminders need it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ahead(List<Step> upcoming) {

    public Ahead {
        upcoming = upcoming == null ? List.of() : List.copyOf(upcoming);
    }

    /**
     * Something that is announced of an entry.
     *
     * @param date first day on which it holds
     * @param announcedIn the version that told it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(LocalDate date, String subProcessorId, long announcedIn) {}
}
