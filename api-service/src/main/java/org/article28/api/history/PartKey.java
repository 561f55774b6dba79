package org.article28.api.history;

import java.util.Comparator;
import org.article28.model.Part;
import org.article28.model.PartKind;

/** Names a part over all versions; in the order of a document: by kind, then by id. */
public record PartKey(PartKind part, String id) implements Comparable<PartKey> {

    private static final Comparator<PartKey> ORDER =
            Comparator.comparing(PartKey::part).thenComparing(PartKey::id);

    public static PartKey of(Part part) {
        return new PartKey(part.part(), part.id());
    }

    public static PartKey subProcessor(String id) {
        return new PartKey(PartKind.SUB_PROCESSOR, id);
    }

    public static PartKey assessment(String id) {
        return new PartKey(PartKind.ASSESSMENT, id);
    }

    /** As a row names it. */
    static PartKey stored(String wire, String id) {
        return new PartKey(PartKind.of(wire), id);
    }

    @Override
    public int compareTo(PartKey other) {
        return ORDER.compare(this, other);
    }

    /** Kind and id, such as {@code sub-processor/example-hosting}. */
    public String path() {
        return part.wire() + "/" + id;
    }

    /** What readers call it. */
    public String label() {
        return part == PartKind.REGISTER ? "the register" : id;
    }
}
