package org.article28.api.upcoming;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.article28.model.ChangeClass;
import org.article28.model.Meaning;
import org.article28.model.PlannedChange;
import org.article28.model.SubProcessor;
import org.article28.model.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Something that will happen to an entry, whoever told it when.
 *
 * @param date first day on which it holds
 * @param entry as it stands on the day that is asked about
 * @param after as it will be
 * @param meaning what it is to readers; an end needs none
 * @param planned with kind {@code changes} only
 */
record Event(
        LocalDate date,
        Announcement.Kind kind,
        SubProcessor entry,
        SubProcessor after,
        @Nullable Meaning meaning,
        @Nullable PlannedChange planned) {

    /** Art. 28(2) GDPR or its equal in contracts. */
    boolean mayBeObjectedTo() {
        return meaning != null && meaning.changeClass() == ChangeClass.NOTICE;
    }

    Set<String> countriesAdded() {
        return meaning == null ? Set.of() : meaning.countriesAdded();
    }

    @Nullable Urgency urgency() {
        return switch (kind) {
            case BEGINS -> entry.urgency();
            case CHANGES -> planned == null ? null : planned.urgency();
            case ENDS -> null;
        };
    }

    Map<String, @Nullable Object> set() {
        return planned == null ? Map.of() : planned.set();
    }
}
