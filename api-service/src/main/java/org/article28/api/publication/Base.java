package org.article28.api.publication;

import java.util.function.Function;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.model.Document;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What an edit is applied to.
 *
 * @param document canonical
 * @param state of the whole document, as entity tags tell it
 * @param states of its parts; null for what is not in it
 */
public record Base(Document document, String state, Function<PartKey, @Nullable String> states) {

    public @Nullable String state(PartKey key) {
        return states.apply(key);
    }

    /** The part of that key; null where it is not in the document. */
    public @Nullable Part part(PartKey key) {
        return document.part(key.part(), key.id());
    }

    public static Base of(Snapshot snapshot) {
        return new Base(snapshot.document(), snapshot.state(), snapshot::state);
    }
}
