package org.article28.api.importing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together what may belong together, in time that grows with the entries, not their pairs. */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    private Groups() {}

    /** Rows and known entries, by their places, that are linked by keys or pairs. */
    record Group(List<Integer> rows, List<Integer> known) {}

    /** Those that share keys, with others in between. */
    static List<Group> byKeys(
            Collection<Integer> rows,
            Collection<Integer> known,
            Function<Integer, Set<String>> ofRow,
            Function<Integer, Set<String>> ofKnown) {
        var groups = new Groups();
        for (var row : rows) {
            ofRow.apply(row).forEach(key -> groups.link("r" + row, "k" + key));
        }
        for (var each : known) {
            ofKnown.apply(each).forEach(key -> groups.link("e" + each, "k" + key));
        }
        return groups.of(rows, known);
    }

    /** Those that are linked by pairs. */
    static List<Group> byPairs(
            Collection<Integer> rows,
            Collection<Integer> known,
            Map<Integer, List<Integer>> pairs) {
        var groups = new Groups();
        pairs.forEach((row, all) -> all.forEach(each -> groups.link("r" + row, "e" + each)));
        return groups.of(rows, known);
    }

    /** Only groups that have both, in the order of their first row. */
    private List<Group> of(Collection<Integer> rows, Collection<Integer> known) {
        var found = new HashMap<String, Group>();
        var ordered = new TreeMap<Integer, Group>();
        for (var row : rows) {
            var group =
                    found.computeIfAbsent(
                            root("r" + row), _ -> new Group(new ArrayList<>(), new ArrayList<>()));
            group.rows().add(row);
            ordered.putIfAbsent(group.rows().getFirst(), group);
        }
        for (var each : known) {
            var group = found.get(root("e" + each));
            if (group != null) {
                group.known().add(each);
            }
        }
        return ordered.values().stream().filter(group -> !group.known().isEmpty()).toList();
    }

    private void link(String left, String right) {
        parents.put(root(left), root(right));
    }

    private String root(String node) {
        var parent = parents.get(node);
        if (parent == null || parent.equals(node)) {
            return node;
        }
        var root = node;
        while (true) {
            var next = parents.get(root);
            if (next == null || next.equals(root)) {
                break;
            }
            // Halving the path keeps later walks short.
            parents.put(root, parents.getOrDefault(next, next));
            root = next;
        }
        return root;
    }
}
