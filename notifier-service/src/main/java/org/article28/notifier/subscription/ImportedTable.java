package org.article28.notifier.subscription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.article28.model.table.CsvTable;
import org.article28.model.table.Unreadable;
import org.article28.model.table.Utf8;
import org.article28.notifier.problem.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A table of subscriptions: CSV with a header, as spreadsheets write it. Pure.
 *
 * @param headings of its columns, by field, as they stand in the table
 */
record ImportedTable(Map<String, String> headings, List<ImportedSubscription> rows)
        implements ImportSource {

    private static final List<String> FIELDS =
            List.of(
                    "email",
                    "language",
                    "services",
                    "changes",
                    "frequency",
                    "hour",
                    "weekday",
                    "zone",
                    "confirmedAt",
                    "evidence");

    private static final List<String> NEEDED = List.of("email", "confirmedAt", "evidence");

    ImportedTable {
        headings = Map.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Refuses what is no such table; what its cells say is checked with all else that comes. */
    static ImportedTable read(byte[] body) {
        try {
            return of(CsvTable.read(Utf8.decode(body)));
        } catch (Unreadable e) {
            throw new Rejection.Invalid(e.fault());
        }
    }

    private static ImportedTable of(CsvTable table) {
        var faults = new ArrayList<FieldError>();
        var places = places(table.headings(), faults);
        NEEDED.stream()
                .filter(field -> !places.containsKey(field))
                .map(field -> FieldError.at("", "missing", "there is no column " + field))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
        var headings = new LinkedHashMap<String, String>();
        places.forEach((field, place) -> headings.put(field, table.headings().get(place)));
        var rows = table.rows().stream().map(cells -> new Cells(places, cells).row()).toList();
        return new ImportedTable(headings, rows);
    }

    private static Map<String, Integer> places(List<String> headings, List<FieldError> faults) {
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var field = FIELDS.stream().filter(one -> key(one).equals(key(heading))).findFirst();
            if (field.isEmpty()) {
                faults.add(
                        FieldError.at(
                                "/headings/" + i,
                                "unknown-heading",
                                "the heading %s is not understood: there are %s"
                                        .formatted(heading, String.join(", ", FIELDS))));
            } else if (places.putIfAbsent(field.get(), i) != null) {
                faults.add(
                        FieldError.at(
                                "/headings/" + i,
                                "duplicate-column",
                                heading + " is there a second time"));
            }
        }
        return places;
    }

    /** "E-mail" is email, and "Confirmed at" is confirmedAt. */
    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
    }

    /** A row as it stands there. */
    private record Cells(Map<String, Integer> places, List<String> cells) {

        ImportedSubscription row() {
            return new ImportedSubscription(
                    text("email"),
                    text("language"),
                    services(),
                    text("changes"),
                    text("frequency"),
                    hour(),
                    text("weekday"),
                    text("zone"),
                    text("confirmedAt"),
                    text("evidence"));
        }

        private @Nullable String text(String field) {
            var place = places.get(field);
            var cell = place == null ? "" : cells.get(place).strip();
            return cell.isEmpty() ? null : cell;
        }

        private @Nullable List<String> services() {
            var cell = text("services");
            return cell == null
                    ? null
                    : Arrays.stream(cell.split("[;,\n]", -1))
                            .map(String::strip)
                            .filter(id -> !id.isEmpty())
                            .toList();
        }

        /** What is no hour is refused as one that there is not. */
        private @Nullable Integer hour() {
            var cell = text("hour");
            return cell == null
                    ? null
                    : cell.matches("\\d{1,2}") ? Integer.valueOf(cell) : Integer.valueOf(-1);
        }
    }

    /** Told by the column, or by the row where that is not in the table. */
    @Override
    public FieldError at(int row, FieldError fault) {
        var pointer = fault.pointer() == null ? "" : fault.pointer();
        var field = pointer.isEmpty() ? "" : pointer.split("/", -1)[1];
        var heading = headings.get(field);
        return FieldError.at(
                "/rows/" + row + (heading == null ? "" : JsonPointers.step(heading)),
                fault.code(),
                "row %d, %s: %s"
                        .formatted(row + 1, heading == null ? field : heading, fault.detail()));
    }

    @Override
    public FieldError ofAll(String code, String detail) {
        return FieldError.at("", code, detail);
    }
}
