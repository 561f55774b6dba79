package org.article28.api.importing.column;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;

/**
 * What the publisher says of headings.
 *
 * @param columns by heading, as it stands in the table; empty for one that is left out
 */
public record Mapping(Map<String, Optional<Column>> columns) {

    private static final String PARAMETER = "column";
    private static final String LEFT_OUT = "-";

    public Mapping {
        columns = new LinkedHashMap<>(columns);
    }

    /**
     * Of {@code Heading:field}, each; the field is named as in JSON, or is {@code -}.
     *
     * @throws Rejection.Malformed if one has another form or names no field that tables carry
     */
    public static Mapping of(List<String> given) {
        var columns = new LinkedHashMap<String, Optional<Column>>();
        for (var one : given) {
            int colon = one.lastIndexOf(':');
            var field = one.substring(colon + 1).strip();
            var column = Column.ofField(field);
            if (colon < 1 || (column.isEmpty() && !field.equals(LEFT_OUT))) {
                throw refused(
                        "%s is not Heading:field; the field is - or one of %s"
                                .formatted(one, fields()));
            }
            columns.put(one.substring(0, colon).strip(), column);
        }
        return new Mapping(columns);
    }

    /** That every heading it speaks of is there, lest a wrong one goes unseen. */
    void refuseUnused(Set<String> headings) {
        for (var heading : columns.keySet()) {
            if (!headings.contains(heading)) {
                throw refused("there is no column " + heading + " in the table");
            }
        }
    }

    private static String fields() {
        return Arrays.stream(Column.values()).map(Column::field).collect(Collectors.joining(", "));
    }

    private static Rejection refused(String detail) {
        return new Rejection.Malformed(FieldError.ofParameter(PARAMETER, "column", detail));
    }
}
