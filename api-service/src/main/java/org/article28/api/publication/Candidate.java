package org.article28.api.publication;

import java.util.List;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.model.Change;
import org.article28.model.Document;

/**
 * What a version would be.
 *
 * @param document canonical; it fits together
 * @param changes from the newest version; empty where nothing would change
 */
record Candidate(Snapshot newest, Document document, List<Change> changes) {

    /**
     * @throws Rejection as the edit meets the newest version
     */
    static Candidate of(Edit edit, Snapshot newest) {
        var prepared = Preparation.published(edit, Base.of(newest));
        return new Candidate(newest, prepared.document(), prepared.changes());
    }

    boolean isFirst() {
        return newest.number() == 0;
    }
}
