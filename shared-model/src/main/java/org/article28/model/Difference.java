package org.article28.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where two lists of parts differ.
 *
 * @param changed the later parts by id, as far as they are not the same object in the earlier list
 * @param gone ids of those that are there no longer
 */
record Difference<T extends Part>(Map<String, T> changed, Set<String> gone) {

    static <T extends Part> Difference<T> of(List<T> before, List<T> after) {
        var changed = new TreeMap<String, T>();
        var gone = new HashSet<String>();
        Ordered.compare(
                before,
                after,
                (was, is) -> {
                    if (is != null) {
                        changed.put(is.id(), is);
                    } else if (was != null) {
                        gone.add(was.id());
                    }
                });
        return new Difference<>(changed, gone);
    }

    /** In the document's order: what changed, and these besides. */
    List<T> with(List<T> others) {
        var parts = new TreeMap<>(changed);
        others.forEach(part -> parts.put(part.id(), part));
        return List.copyOf(parts.values());
    }
}
