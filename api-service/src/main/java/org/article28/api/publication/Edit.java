package org.article28.api.publication;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.article28.api.history.PartKey;
import org.article28.model.Document;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants changed. {@code seen}: the states of what is edited, one of which must still
 * be the newest, as entity tags tell them; empty for any.
 */
public sealed interface Edit {

    /** This is the whole document; what is missing in it goes. */
    record Declare(Document document, List<String> seen) implements Edit {
        public Declare {
            seen = List.copyOf(seen);
        }
    }

    /** A new part; its id must be free. */
    record Add(Part part) implements Edit {}

    /** A part as it is from now on; the register may be new. */
    record Replace(Part part, List<String> seen) implements Edit {
        public Replace {
            seen = List.copyOf(seen);
        }
    }

    /** A part leaves the document. */
    record Remove(PartKey key, List<String> seen) implements Edit {
        public Remove {
            seen = List.copyOf(seen);
        }
    }

    /** Several parts at once, the register first, made on an older version. */
    record Merge(SortedMap<PartKey, Touched> parts) implements Edit {
        public Merge {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }
    }

    /**
     * A part as an older version had it, and as it is to be.
     *
     * @param seen its state then; null where it was not there
     * @param part null where it is to leave
     */
    record Touched(@Nullable String seen, @Nullable Part part) {}

    /** What it is done to, for the audit trail. */
    default String target() {
        return switch (this) {
            case Declare _ -> "document";
            case Add(var part) -> PartKey.of(part).path();
            case Replace(var part, _) -> PartKey.of(part).path();
            case Remove(var key, _) -> key.path();
            case Merge(var parts) -> parts.size() == 1 ? parts.firstKey().path() : "document";
        };
    }
}
