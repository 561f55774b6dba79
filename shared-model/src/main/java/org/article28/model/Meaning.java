package org.article28.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change means to those who read it.
 *
 * @param effectiveFrom first day on which it holds, where that is later than the publication
 * @param lastDayToObject last day, to its end in the register's time zone; only with class {@code
 *     notice}, and only where the register sets a period
 * @param countriesAdded ISO 3166-1 codes that the entry did not have before
 */
public record Meaning(
        ChangeClass changeClass,
        ChangeEvent event,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lastDayToObject,
        Set<String> countriesAdded) {

    public Meaning {
        countriesAdded = Text.copy(countriesAdded);
    }

    /** Takes effect with the publication. */
    public static Meaning now(ChangeClass changeClass) {
        return new Meaning(changeClass, ChangeEvent.EFFECTIVE_NOW, null, null, Set.of());
    }
}
