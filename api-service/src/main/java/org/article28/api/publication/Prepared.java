package org.article28.api.publication;

import java.util.List;
import org.article28.model.Change;
import org.article28.model.Document;

/**
 * What an edit makes.
 *
 * @param document canonical; it fits together, and shares with the base what did not change
 * @param changes from the base; empty where nothing would change
 */
public record Prepared(Document document, List<Change> changes) {

    public Prepared {
        changes = List.copyOf(changes);
    }
}
