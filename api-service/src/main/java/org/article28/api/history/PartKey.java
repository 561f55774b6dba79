package org.article28.api.history;

import org.article28.model.Part;
import org.article28.model.PartKind;

/** Names a part over all versions. */
public record PartKey(PartKind part, String id) {

    static PartKey of(Part part) {
        return new PartKey(part.part(), part.id());
    }
}
