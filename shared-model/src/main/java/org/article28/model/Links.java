package org.article28.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where entries lead to by the fields that name other entries, now or once it is planned. Pure. */
final class Links {

    /** The fields that name entries. */
    static final Set<String> FIELDS = Set.of("memberOf", "engagedBy", "replaces");

    private Links() {}

    /** The entries with all that they lead to, by id. */
    static Map<String, SubProcessor> closed(
            Collection<SubProcessor> entries, Function<String, @Nullable SubProcessor> byId) {
        var linked = new TreeMap<String, SubProcessor>();
        var open = new ArrayDeque<>(entries);
        while (!open.isEmpty()) {
            var entry = open.removeLast();
            if (linked.put(entry.id(), entry) == null) {
                for (var id : of(entry)) {
                    var next = byId.apply(id);
                    if (next != null) {
                        open.add(next);
                    }
                }
            }
        }
        return linked;
    }

    private static Set<String> of(SubProcessor entry) {
        var ids = new HashSet<>(entry.replaces());
        ids.addAll(named(entry.memberOf()));
        ids.addAll(named(entry.engagedBy()));
        for (var planned : entry.plannedChanges()) {
            FIELDS.forEach(field -> ids.addAll(named(planned.set().get(field))));
        }
        return ids;
    }

    /** One id, or several, as a field or a merge patch has them. */
    static Set<String> named(@Nullable Object value) {
        return switch (value) {
            case String id -> Set.of(Text.required(id));
            case Collection<?> ids -> Text.set(ids.stream().map(String::valueOf).toList());
            case null, default -> Set.of();
        };
    }
}
