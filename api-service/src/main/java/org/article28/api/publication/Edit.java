package org.article28.api.publication;

import java.util.List;
import org.article28.model.Document;
import org.article28.model.SubProcessor;

/**
 * What a publisher wants changed. {@code seen}: the states of what is edited, one of which must
 * still be the newest, as entity tags tell them; empty for any.
 */
public sealed interface Edit {

    /** This is the whole document; what is missing in it goes. */
    record Declare(Document document, List<String> seen) implements Edit {
        public Declare {
            seen = List.copyOf(seen);
        }
    }

    /** A new entry; its id must be free. */
    record Add(SubProcessor entry) implements Edit {}

    /** An entry as it is from now on. */
    record Replace(SubProcessor entry, List<String> seen) implements Edit {
        public Replace {
            seen = List.copyOf(seen);
        }
    }

    /** An entry leaves the list. */
    record Remove(String id, List<String> seen) implements Edit {
        public Remove {
            seen = List.copyOf(seen);
        }
    }
}
