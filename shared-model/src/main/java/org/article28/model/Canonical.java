package org.article28.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The canonical order of what has none of its own. Pure. */
final class Canonical {

    /**
     * Orders values of one type: absent first, records by their components, collections by their
     * elements.
     */
    static final Comparator<@Nullable Object> ORDER = Canonical::compare;

    private Canonical() {}

    /**
     * The parts in canonical form and order; those that are as they were are taken from {@code
     * earlier}, which is in that order.
     */
    static <T extends Record & Part> List<T> parts(List<T> parts, List<T> earlier) {
        var all = new ArrayList<T>(parts.size());
        boolean ordered = true;
        int next = 0;
        for (var given : parts) {
            var part = given;
            if (next < earlier.size() && Ordered.isSame(earlier.get(next), part)) {
                next++;
            } else {
                int index = Ordered.index(earlier, part.id());
                ordered &= all.isEmpty() || all.getLast().id().compareTo(part.id()) <= 0;
                next = index < 0 ? -index - 1 : index + 1;
                part = part(part, index < 0 ? null : earlier.get(index));
            }
            all.add(part);
        }
        if (!ordered) {
            all.sort(Comparator.comparing(Part::id));
        }
        return all;
    }

    /** {@code value} in canonical form; {@code earlier} itself where it is equal. */
    static <T extends Record & Part> T part(T value, @Nullable T earlier) {
        return earlier != null && earlier.equals(value) ? earlier : form(value);
    }

    /** {@code value} with every set in canonical order, at any depth. */
    static <T extends Record> T form(T value) {
        var components = Components.of(value).list();
        var values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ordered(Components.value(components.get(i), value));
        }
        return Components.rebuild(value, values);
    }

    private static @Nullable Object ordered(@Nullable Object value) {
        return switch (value) {
            case Record nested -> form(nested);
            case Set<?> set -> set.isEmpty() ? set : sorted(set);
            case List<?> list -> list.stream().map(Canonical::ordered).toList();
            case Map<?, ?> map when !map.isEmpty() -> ordered(map);
            case null, default -> value;
        };
    }

    private static Map<Object, @Nullable Object> ordered(Map<?, ?> map) {
        var ordered = new TreeMap<Object, @Nullable Object>();
        map.forEach((key, value) -> ordered.put(key, ordered(value)));
        return ordered;
    }

    /** The elements of a set-like list in canonical order. */
    static Set<@Nullable Object> sorted(Collection<?> set) {
        var sorted = new LinkedHashSet<@Nullable Object>();
        set.stream().map(Canonical::ordered).sorted(ORDER).forEach(sorted::add);
        return sorted;
    }

    private static int compare(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        if (left instanceof Record a && right instanceof Record b) {
            return compareRecords(a, b);
        }
        if (left instanceof Collection<?> a && right instanceof Collection<?> b) {
            return compareAll(a.iterator(), b.iterator());
        }
        if (left instanceof Comparable<?> && left.getClass() == right.getClass()) {
            @SuppressWarnings("unchecked") // both are of one class, and it compares itself
            var comparable = (Comparable<Object>) left;
            return comparable.compareTo(right);
        }
        return left.toString().compareTo(right.toString());
    }

    private static int compareRecords(Record left, Record right) {
        for (var component : Components.of(left).list()) {
            int order =
                    compare(Components.value(component, left), Components.value(component, right));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareAll(Iterator<?> left, Iterator<?> right) {
        while (left.hasNext() && right.hasNext()) {
            int order = compare(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
