package org.article28.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two documents, over all three parts. Pure; applying the changes to {@code
 * before} gives the canonical form of {@code after}.
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
        var was = byId(before);
        var is = byId(after);
        var ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (var id : ids) {
            var old = was.get(id);
            var now = is.get(id);
            if (old == null && now != null) {
                changes.add(new Change.Added(now, replacedBy(now)));
            } else if (old != null && now == null) {
                changes.add(new Change.Removed(old));
            } else if (old != null && now != null && !Objects.equals(old, now)) {
                changes.add(new Change.Updated(old, now, FieldDiff.between(old, now)));
            }
        }
    }

    private static Set<String> replacedBy(Part part) {
        return part instanceof SubProcessor entry ? entry.replaces() : Set.of();
    }

    private static <T extends Part> Map<String, T> byId(List<T> parts) {
        var byId = LinkedHashMap.<String, T>newLinkedHashMap(parts.size());
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }
}
