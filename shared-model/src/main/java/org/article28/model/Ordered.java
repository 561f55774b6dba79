package org.article28.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one kind in the order of their ids, as canonical documents have them. What two lists
 * share is passed over by identity, so that the time goes into what differs.
 */
final class Ordered {

    private Ordered() {}

    /** Takes the two states of a part; null where it is not there. */
    @FunctionalInterface
    interface Pairs<T> {
        void take(@Nullable T before, @Nullable T after);
    }

    /** Where that id stands; where it would stand, as {@code -index - 1}, if it does not. */
    static int index(List<? extends Part> parts, String id) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = parts.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    static <T extends Part> @Nullable T find(List<T> parts, String id) {
        int index = index(parts, id);
        return index < 0 ? null : parts.get(index);
    }

    /** Whether they are one object, as versions share what did not change. */
    @SuppressWarnings("ReferenceEquality") // what is equal only is compared by who asks
    static boolean isSame(Part one, Part other) {
        return one == other;
    }

    /** Hands over what is not the same object in both, in the order of ids. */
    static <T extends Part> void compare(List<T> before, List<T> after, Pairs<T> pairs) {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            var was = before.get(i);
            var is = after.get(j);
            int order = isSame(was, is) ? 0 : was.id().compareTo(is.id());
            if (order < 0) {
                pairs.take(was, null);
            } else if (order > 0) {
                pairs.take(null, is);
            } else if (!isSame(was, is)) {
                pairs.take(was, is);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        before.subList(i, before.size()).forEach(was -> pairs.take(was, null));
        after.subList(j, after.size()).forEach(is -> pairs.take(null, is));
    }

    /** With each part of {@code edits} in its place; without those for which there is none. */
    static <T extends Part> List<T> with(List<T> parts, SortedMap<String, Optional<T>> edits) {
        var all = new ArrayList<T>(parts.size() + edits.size());
        int next = 0;
        for (var edit : edits.entrySet()) {
            int index = index(parts, edit.getKey());
            int place = index < 0 ? -index - 1 : index;
            all.addAll(parts.subList(next, place));
            edit.getValue().ifPresent(all::add);
            next = index < 0 ? place : place + 1;
        }
        all.addAll(parts.subList(next, parts.size()));
        return all;
    }
}
