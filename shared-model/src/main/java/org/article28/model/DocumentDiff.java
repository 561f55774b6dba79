package org.article28.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What changed between two canonical documents, over all three parts. Pure; applying the changes to
 * {@code before} gives {@code after}. Parts that both share cost next to nothing.
 */
public final class DocumentDiff {

    private DocumentDiff() {}

    /**
     * The changes in the order register, entries by id, assessments by id; empty where nothing
     * differs.
     */
    public static List<Change> between(Document before, Document after) {
        var changes = new ArrayList<Change>();
        compare(registerOf(before), registerOf(after), changes);
        compare(before.subProcessors(), after.subProcessors(), changes);
        compare(before.assessments(), after.assessments(), changes);
        return changes;
    }

    private static List<Register> registerOf(Document document) {
        var register = document.register();
        return register == null ? List.of() : List.of(register);
    }

    private static <T extends Record & Part> void compare(
            List<T> before, List<T> after, List<Change> changes) {
        Ordered.compare(
                before,
                after,
                (was, is) -> {
                    if (was == null && is != null) {
                        changes.add(new Change.Added(is, replacedBy(is)));
                    } else if (was != null && is == null) {
                        changes.add(new Change.Removed(was));
                    } else if (was != null && is != null && !was.equals(is)) {
                        changes.add(new Change.Updated(was, is, FieldDiff.between(was, is)));
                    }
                });
    }

    private static Set<String> replacedBy(Part part) {
        return part instanceof SubProcessor entry ? entry.replaces() : Set.of();
    }
}
