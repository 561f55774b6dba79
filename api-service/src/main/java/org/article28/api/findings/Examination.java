package org.article28.api.findings;

import java.time.LocalDate;
import java.util.List;
import org.article28.api.meaning.MeantChange;
import org.article28.model.Document;

/**
 * What the rules look at.
 *
 * @param before the newest version
 * @param after the document that would be published, canonical
 * @param changes from one to the other
 * @param day of the publication, in the register's time zone
 */
public record Examination(
        Document before,
        Document after,
        List<MeantChange> changes,
        LocalDate day,
        Occasion occasion) {

    public Examination {
        changes = List.copyOf(changes);
    }

    /** Of a publication that would change nothing: what it finds is there already. */
    Examination ofUnchanged() {
        return new Examination(before, before, List.of(), day, occasion);
    }
}
