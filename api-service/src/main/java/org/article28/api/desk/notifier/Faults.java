package org.article28.api.desk.notifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why what a form said was refused. Pure.
 *
 * @param fields by the field that it is about
 * @param others what no field of the form is about
 */
public record Faults(Map<String, List<String>> fields, List<String> others) {

    public static final Faults NONE = new Faults(Map.of(), List.of());

    public Faults {
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
    }

    public static Faults of(String detail) {
        return new Faults(Map.of(), List.of(detail));
    }

    /** {@code known}: the fields that the form has. */
    public static Faults of(NotifierCalls.Answer answer, Collection<String> known) {
        var fields = new LinkedHashMap<String, List<String>>();
        var others = new ArrayList<String>();
        for (var error : answer.body().path("errors")) {
            var field = field(error);
            var detail = error.path("detail").asText();
            if (known.contains(field)) {
                fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(detail);
            } else {
                others.add(detail);
            }
        }
        if (fields.isEmpty() && others.isEmpty()) {
            others.add(answer.detail());
        }
        return new Faults(fields, others);
    }

    private static String field(JsonNode error) {
        var steps = error.path("pointer").asText("").split("/", -1);
        return steps.length > 1 ? steps[1] : error.path("parameter").asText("");
    }

    public List<String> about(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean isAny() {
        return !fields.isEmpty() || !others.isEmpty();
    }
}
