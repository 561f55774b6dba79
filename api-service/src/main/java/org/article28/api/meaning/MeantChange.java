package org.article28.api.meaning;

import java.time.LocalDate;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.Meaning;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/** A change with what it means. */
public record MeantChange(Change change, Meaning meaning) {

    public PublishedChange published() {
        return PublishedChange.of(change, meaning);
    }

    /** The same, as one of a lesser class: nobody objects to it. */
    public MeantChange as(ChangeClass other) {
        return with(other, null);
    }

    /** The same, as it was told to those who may object until another day, or may not. */
    public MeantChange withLastDayToObject(@Nullable LocalDate day) {
        return with(meaning.changeClass(), day);
    }

    private MeantChange with(ChangeClass changeClass, @Nullable LocalDate lastDay) {
        return new MeantChange(
                change,
                new Meaning(
                        changeClass,
                        meaning.event(),
                        meaning.effectiveFrom(),
                        lastDay,
                        meaning.countriesAdded()));
    }
}
