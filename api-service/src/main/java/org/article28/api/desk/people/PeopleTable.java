package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.article28.api.desk.Cell;
import org.article28.api.desk.notifier.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the notifier has, as a table. Pure.
 *
 * @param after the last row, where there may be more
 */
public record PeopleTable(List<String> heads, List<Row> rows, @Nullable String after) {

    static final PeopleTable NONE = new PeopleTable(List.of(), List.of(), null);

    public PeopleTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A row; {@code id} is what its path ends with, {@code name} what people call it. */
    public record Row(String id, String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** {@code id}: the field that identifies a row; the first column names it. */
    static PeopleTable of(JsonNode list, String id, List<Fact> columns, int limit) {
        var rows = new ArrayList<Row>();
        for (var each : list) {
            var cells = columns.stream().map(column -> column.of(each)).toList();
            rows.add(new Row(each.path(id).asText(), cells.getFirst().value(), cells));
        }
        return new PeopleTable(
                columns.stream().map(Fact::head).toList(),
                rows,
                rows.size() < limit ? null : rows.getLast().id());
    }
}
