package org.article28.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field in words: what was and is, or for a set what it gained and lost. */
public record FieldView(
        String label,
        @Nullable Passage before,
        @Nullable Passage after,
        List<Passage> added,
        List<Passage> removed) {

    public FieldView {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public static FieldView of(String label, Passage value) {
        return new FieldView(label, null, value, List.of(), List.of());
    }

    /** Whether only the present value is told, as for an entry that is new. */
    public boolean isPlain() {
        return before == null && added.isEmpty() && removed.isEmpty();
    }

    public boolean isSet() {
        return !added.isEmpty() || !removed.isEmpty();
    }
}
