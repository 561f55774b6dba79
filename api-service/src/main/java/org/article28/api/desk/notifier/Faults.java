package org.article28.api.desk.notifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

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
        return of(answer.errors(), answer.detail(), known);
    }

    /** As {@link #of(NotifierCalls.Answer, Collection)}. */
    public static Faults of(Rejection refused, Collection<String> known) {
        return of(refused.errors(), refused.detail(), known);
    }

    private static Faults of(List<FieldError> errors, String detail, Collection<String> known) {
        var fields = new LinkedHashMap<String, List<String>>();
        var others = new ArrayList<String>();
        for (var error : errors) {
            var field = field(error);
            if (known.contains(field)) {
                fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(error.detail());
            } else {
                others.add(error.detail());
            }
        }
        if (fields.isEmpty() && others.isEmpty()) {
            others.add(detail);
        }
        return new Faults(fields, others);
    }

    private static String field(FieldError error) {
        var steps = Objects.requireNonNullElse(error.pointer(), "").split("/", -1);
        return steps.length > 1 ? steps[1] : Objects.requireNonNullElse(error.parameter(), "");
    }

    public List<String> about(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean isAny() {
        return !fields.isEmpty() || !others.isEmpty();
    }
}
