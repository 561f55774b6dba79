package org.article28.api.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One finding for all entries of which something is to be said. */
final class Listing {

    private static final int NAMED = 10;

    private Listing() {}

    /** Names the entries of which a stage is such; at most ten, then how many more there are. */
    static List<Found> of(Inspection inspection, String what, Predicate<Stage> such) {
        var names = new LinkedHashMap<String, String>();
        inspection.stages().stream()
                .filter(such)
                .map(Stage::entry)
                .forEach(entry -> names.putIfAbsent(entry.id(), entry.name()));
        return names.isEmpty()
                ? List.of()
                : List.of(
                        Found.of(
                                names.keySet(),
                                "/subProcessors",
                                what + ": " + words(List.copyOf(names.values()))));
    }

    private static String words(List<String> names) {
        var named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = names.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
