package org.article28.api.publication;

import java.util.List;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.model.Change;
import org.article28.model.Document;
import org.article28.model.DocumentCheck;
import org.article28.model.DocumentDiff;

/**
 * What a version would be.
 *
 * @param document canonical; it fits together
 * @param changes from the newest version; empty where nothing would change
 */
record Candidate(Snapshot newest, Document document, List<Change> changes) {

    /**
     * @throws Rejection.Invalid if the document would not fit together
     * @throws Rejection as the edit meets the newest version
     */
    static Candidate of(Edit edit, Snapshot newest) {
        var document = checked(edit, Applier.apply(edit, Base.of(newest)));
        return new Candidate(newest, document, DocumentDiff.between(newest.document(), document));
    }

    /**
     * The canonical form of what an edit makes.
     *
     * @throws Rejection.Invalid if it does not fit together, with places in what was edited
     */
    static Document checked(Edit edit, Document document) {
        var faults = DocumentCheck.faults(document);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(Places.errors(faults, edit, document));
        }
        return document.canonical();
    }

    boolean isFirst() {
        return newest.number() == 0;
    }
}
