package org.article28.api.meaning;

import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.Meaning;
import org.article28.model.PublishedChange;

/** A change with what it means. */
public record MeantChange(Change change, Meaning meaning) {

    public PublishedChange published() {
        return PublishedChange.of(change, meaning);
    }

    MeantChange as(ChangeClass other) {
        return new MeantChange(
                change,
                new Meaning(
                        other,
                        meaning.event(),
                        meaning.effectiveFrom(),
                        null,
                        meaning.countriesAdded()));
    }
}
