package org.article28.api.meaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.article28.model.Change;
import org.article28.model.ChangeClass;
import org.article28.model.Correction;
import org.article28.model.Document;
import org.article28.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Tells what changes mean. Pure. */
@ApplicationScoped
public class Meanings {

    /**
     * @param after the document that the changes lead to
     * @param day of the publication, in the register's time zone
     * @param mark the publisher's word that changes are editorial
     * @param correction the version that these changes correct
     */
    public List<MeantChange> of(
            List<Change> changes,
            Document after,
            LocalDate day,
            @Nullable EditorialMark mark,
            @Nullable Correction correction) {
        return changes.stream()
                .map(
                        change ->
                                new MeantChange(
                                        change,
                                        Meaning.now(
                                                change instanceof Change.Added
                                                        ? ChangeClass.NOTICE
                                                        : ChangeClass.MATERIAL)))
                .toList();
    }
}
