package org.article28.api.history;

import org.article28.model.Part;
import org.article28.model.PartKind;

/** Names a part over all versions. */
public record PartKey(PartKind part, String id) {

    public static PartKey of(Part part) {
        return new PartKey(part.part(), part.id());
    }

    public static PartKey subProcessor(String id) {
        return new PartKey(PartKind.SUB_PROCESSOR, id);
    }

    public static PartKey assessment(String id) {
        return new PartKey(PartKind.ASSESSMENT, id);
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
