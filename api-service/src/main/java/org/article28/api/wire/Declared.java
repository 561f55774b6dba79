package org.article28.api.wire;

import java.util.LinkedHashSet;
import java.util.Set;
import org.article28.model.Document;

/**
 * A document as it was sent.
 *
 * @param withoutId places of the entries that came without an id; what stands there is derived from
 *     their names
 */
public record Declared(Document document, Set<Integer> withoutId) {

    public Declared {
        withoutId = new LinkedHashSet<>(withoutId);
    }
}
