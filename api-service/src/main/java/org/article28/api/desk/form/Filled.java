package org.article28.api.desk.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in. Rows that go are no part of it, so a row may stand elsewhere than in the form
 * that was sent.
 *
 * @param tree as the API would have it
 * @param languages in which translations can be filled in
 * @param focus the place that was asked for: readers go on there; null where there is none
 * @param kept by the place of a list in the form that was sent, which of its rows are there still
 * @param made the places whose id was made of what they are called, and is not kept yet
 */
public record Filled(
        ObjectNode tree,
        Set<String> languages,
        @Nullable String focus,
        Map<String, List<Integer>> kept,
        Set<String> made) {

    public Filled {
        languages = new TreeSet<>(languages);
        kept = Map.copyOf(kept);
        made = Set.copyOf(made);
    }

    /** A part as it is. */
    public static Filled of(ObjectNode tree, Set<String> languages) {
        return new Filled(tree, languages, null, Map.of(), Set.of());
    }

    /** As it goes back into the form: an id that was made follows the name until it is kept. */
    Filled asTyped() {
        var typed = tree.deepCopy();
        made.forEach(
                place -> {
                    if (typed.at(place.isEmpty() ? "" : "/" + place) instanceof ObjectNode named) {
                        named.remove("id");
                    }
                });
        return new Filled(typed, languages, focus, kept, Set.of());
    }

    /** Where that place is in the form that was sent. */
    public String sent(String place) {
        var sent = new StringBuilder();
        for (var step : List.of(place.split("/", -1))) {
            var rows = kept.get(sent.toString());
            sent.append(sent.isEmpty() ? "" : "/");
            sent.append(
                    rows != null && step.matches("\\d{1,4}")
                            ? rows.get(Integer.parseInt(step)).toString()
                            : step);
        }
        return sent.toString();
    }
}
