package org.article28.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds what leads back to itself, in time that grows with the references and not with their
 * square: strongly connected components after Kosaraju and Sharir, without recursion, since chains
 * may be long.
 */
final class Cycles {

    private final Map<String, Collection<String>> next = new HashMap<>();
    private final Map<String, List<String>> previous = new HashMap<>();

    private Cycles() {}

    /** The least id of each set of elements that all lead to each other, in order. */
    static <T> Set<String> least(Map<String, T> elements, Function<T, Collection<String>> next) {
        var cycles = new Cycles();
        elements.forEach(
                (id, element) -> {
                    for (var other : next.apply(element)) {
                        if (elements.containsKey(other)) {
                            cycles.add(id, other);
                        }
                    }
                });
        return cycles.least();
    }

    private void add(String id, String other) {
        next.computeIfAbsent(id, _ -> new ArrayList<>()).add(other);
        previous.computeIfAbsent(other, _ -> new ArrayList<>()).add(id);
    }

    private Set<String> least() {
        var least = new TreeSet<String>();
        var seen = new HashSet<String>();
        for (var id : finished().reversed()) {
            var component = new HashSet<String>();
            collect(id, seen, component);
            if (component.size() > 1 || (component.contains(id) && leads(id, id))) {
                least.add(Collections.min(component));
            }
        }
        return least;
    }

    private boolean leads(String id, String other) {
        return next.getOrDefault(id, List.of()).contains(other);
    }

    /** All that is named, each after what it leads to, as far as there is no cycle. */
    private List<String> finished() {
        var finished = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var id : next.keySet()) {
            var path = new ArrayDeque<Step>();
            enter(id, seen, path);
            while (!path.isEmpty()) {
                var step = path.getLast();
                if (step.open().hasNext()) {
                    enter(step.open().next(), seen, path);
                } else {
                    finished.add(path.removeLast().id());
                }
            }
        }
        return finished;
    }

    private record Step(String id, Iterator<String> open) {}

    private void enter(String id, Set<String> seen, ArrayDeque<Step> path) {
        if (seen.add(id)) {
            path.addLast(new Step(id, next.getOrDefault(id, List.of()).iterator()));
        }
    }

    /** What leads to it, and was not collected yet. */
    private void collect(String id, Set<String> seen, Set<String> component) {
        var open = new ArrayDeque<String>();
        open.add(id);
        while (!open.isEmpty()) {
            var one = open.removeLast();
            if (seen.add(one)) {
                component.add(one);
                open.addAll(previous.getOrDefault(one, List.of()));
            }
        }
    }
}
