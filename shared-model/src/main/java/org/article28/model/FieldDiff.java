package org.article28.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two values of one record type differ, field by field. Pure. */
final class FieldDiff {

    private final List<FieldChange> changes = new ArrayList<>();

    private FieldDiff() {}

    static List<FieldChange> between(Record before, Record after) {
        var diff = new FieldDiff();
        diff.records("", before, after);
        return diff.changes;
    }

    private void records(String path, Record before, Record after) {
        for (var component : Components.of(after).list()) {
            values(
                    path + "/" + component.getName(),
                    Components.value(component, before),
                    Components.value(component, after));
        }
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        switch (after) {
            case Record is when before instanceof Record was -> records(path, was, is);
            case Set<?> is when before instanceof Set<?> was -> sets(path, was, is);
            case List<?> is when before instanceof List<?> was && sameIds(was, is) ->
                    elements(path, was, is);
            case Map<?, ?> is when before instanceof Map<?, ?> was && both(was, is) ->
                    maps(path, was, is);
            case null, default ->
                    changes.add(FieldChange.ofValue(path, present(before), present(after)));
        }
    }

    private void sets(String path, Set<?> before, Set<?> after) {
        changes.add(FieldChange.ofSet(path, without(after, before), without(before, after)));
    }

    private static List<Object> without(Set<?> all, Set<?> known) {
        return all.stream()
                .filter(element -> !known.contains(element))
                .sorted(Canonical.ORDER)
                .map(Object.class::cast)
                .toList();
    }

    /**
     * Lists whose elements kept ids and places differ within elements; any other difference is of
     * the whole.
     */
    private static boolean sameIds(List<?> before, List<?> after) {
        return !before.isEmpty() && ids(before).equals(ids(after));
    }

    private static List<Object> ids(List<?> elements) {
        return elements.stream()
                .map(element -> element instanceof Identified known ? known.id() : element)
                .map(Object.class::cast)
                .toList();
    }

    private void elements(String path, List<?> before, List<?> after) {
        for (int i = 0; i < after.size(); i++) {
            values(path + "/" + i, before.get(i), after.get(i));
        }
    }

    /**
     * Maps of texts differ within; one that begins or ends to be there differs as a whole, as the
     * wire omits empty ones.
     */
    private static boolean both(Map<?, ?> before, Map<?, ?> after) {
        return !before.isEmpty() && !after.isEmpty();
    }

    private void maps(String path, Map<?, ?> before, Map<?, ?> after) {
        var keys = new TreeSet<String>();
        before.keySet().forEach(key -> keys.add(key.toString()));
        after.keySet().forEach(key -> keys.add(key.toString()));
        for (var key : keys) {
            values(path + JsonPointers.step(key), before.get(key), after.get(key));
        }
    }

    /** What is empty is not written, so it counts as absent. */
    private static @Nullable Object present(@Nullable Object value) {
        return switch (value) {
            case Collection<?> elements when elements.isEmpty() -> null;
            case Map<?, ?> entries when entries.isEmpty() -> null;
            case null, default -> value;
        };
    }
}
