package org.article28.api.importing.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.api.importing.table.Table;
import org.article28.api.problem.Rejection;
import org.article28.model.Line;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Finds the columns that headings mean. Pure. */
public final class Headings {

    private static final Map<String, Column> KNOWN = known();

    private static final int MOST_COLUMNS = 1_000;

    private Headings() {}

    /**
     * The place of each column in the table, by its heading there; what is left out is not in it.
     *
     * @throws Rejection.Invalid if a heading is not understood, or two mean one field, or none
     *     tells which entry a row is
     */
    public static Map<Column, Integer> of(Table table, Mapping mapping) {
        refuseEndless(table);
        var errors = new ArrayList<FieldError>();
        var places = new LinkedHashMap<Column, Integer>();
        for (int i = 0; i < table.headings().size(); i++) {
            var column = column(table, i, mapping, errors);
            var earlier = column == null ? null : places.putIfAbsent(column, i);
            if (column != null && earlier != null) {
                errors.add(
                        twice(i, table.headings().get(i), table.headings().get(earlier), column));
            }
        }
        if (errors.isEmpty()
                && !places.containsKey(Column.NAME)
                && !places.containsKey(Column.ID)) {
            errors.add(
                    FieldError.at(
                            "/headings",
                            "missing",
                            "no column is the name of the sub-processor: call one Name, or send column=Heading:name"));
        }
        if (!errors.isEmpty()) {
            throw new Rejection.Invalid(errors);
        }
        return places;
    }

    /** What {@code mapping} says of headings that are in none of the tables is refused. */
    public static void refuseUnused(List<Table> tables, Mapping mapping) {
        var headings = new HashSet<String>();
        tables.forEach(table -> headings.addAll(table.headings()));
        mapping.refuseUnused(headings);
    }

    /** What no table of sub-processors has, and would take long to look at. */
    private static void refuseEndless(Table table) {
        int columns = table.headings().size();
        if (columns > MOST_COLUMNS) {
            throw new Rejection.Invalid(
                    List.of(
                            FieldError.at(
                                    "/headings",
                                    "too-many-columns",
                                    "the table has %d columns; %d are the most"
                                            .formatted(columns, MOST_COLUMNS))));
        }
        for (int i = 0; i < columns; i++) {
            int length = table.headings().get(i).length();
            if (length > Line.LONGEST) {
                throw new Rejection.Invalid(
                        List.of(
                                FieldError.at(
                                        "/headings/" + i,
                                        "too-long",
                                        "the heading of column %d has %d characters; %d are the most"
                                                .formatted(i + 1, length, Line.LONGEST))));
            }
        }
    }

    private static @Nullable Column column(
            Table table, int index, Mapping mapping, List<FieldError> errors) {
        var heading = table.headings().get(index);
        var mapped = mapping.columns().get(heading);
        if (mapped != null) {
            return mapped.orElse(null);
        }
        var column = known(heading);
        if (column == Column.NAME && key(heading).equals("entity") && hasOtherName(table, index)) {
            // Beside a name the entity is the one that stands behind it.
            return Column.LEGAL_NAME;
        }
        boolean blank =
                heading.isBlank()
                        && table.rows().stream().allMatch(row -> row.get(index).isEmpty());
        if (column == null && !blank) {
            errors.add(unknown(heading, index));
        }
        return column;
    }

    private static boolean hasOtherName(Table table, int index) {
        for (int i = 0; i < table.headings().size(); i++) {
            if (i != index && known(table.headings().get(i)) == Column.NAME) {
                return true;
            }
        }
        return false;
    }

    /** What stands in brackets is passed over where the whole is not known. */
    private static @Nullable Column known(String heading) {
        var whole = KNOWN.get(key(heading));
        return whole != null ? whole : KNOWN.get(key(heading.replaceAll("\\([^)]*\\)", "")));
    }

    private static Map<String, Column> known() {
        var known = new HashMap<String, Column>();
        for (var column : Column.values()) {
            known.put(key(column.field()), column);
        }
        // Of fields of that name, "country" and "entity" say less than companies mean by them.
        for (var column : Column.values()) {
            known.put(key(column.heading()), column);
            Synonyms.ALL
                    .getOrDefault(column, List.of())
                    .forEach(heading -> known.put(key(heading), column));
        }
        return Map.copyOf(known);
    }

    /** Letters and digits alone: "Sub-processor(s)" and "Subprocessors" are one. */
    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static FieldError unknown(String heading, int index) {
        var fields =
                Arrays.stream(Column.values()).map(Column::field).collect(Collectors.joining(", "));
        return FieldError.at(
                "/headings/" + index,
                "unknown-heading",
                heading.isBlank()
                        ? "column %d has no heading, but cells".formatted(index + 1)
                        : "the heading %s is not understood: send column=%s:field with one of the fields %s, or column=%s:- to leave it out"
                                .formatted(heading, heading, fields, heading));
    }

    private static FieldError twice(int index, String heading, String earlier, Column column) {
        return FieldError.at(
                "/headings/" + index,
                "duplicate-column",
                "%s and %s both are %s: send column=%s:- to leave one of them out"
                        .formatted(earlier, heading, column.field(), heading));
    }
}
