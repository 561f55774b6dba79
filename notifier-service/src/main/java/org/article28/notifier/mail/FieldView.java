package org.article28.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field in words: what was and is, or for a set what it gained and lost. */
public record FieldView(
        String label,
        @Nullable String before,
        @Nullable String after,
        List<String> added,
        List<String> removed) {

    public FieldView {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static FieldView of(String label, String value) {
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
