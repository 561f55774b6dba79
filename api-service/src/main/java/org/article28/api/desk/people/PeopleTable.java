package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the notifier has, as a table. Pure.
 *
 * @param after the last row, where there may be more
 */
public record PeopleTable(List<String> heads, List<Row> rows, @Nullable String after) {

    public PeopleTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A row; {@code id} is what its path ends with. */
    public record Row(String id, List<Cell> cells) {}

    /** A cell under its head. */
    public record Cell(String head, String value) {}

    /**
     * @param id the field that identifies a row
     * @param columns heads, and the fields below them
     */
    static PeopleTable of(JsonNode list, String id, List<Column> columns, int limit) {
        var rows = new ArrayList<Row>();
        for (var each : list) {
            rows.add(
                    new Row(
                            each.path(id).asText(),
                            columns.stream()
                                    .map(
                                            column ->
                                                    new Cell(
                                                            column.head(),
                                                            text(each.path(column.field()))))
                                    .toList()));
        }
        return new PeopleTable(
                columns.stream().map(Column::head).toList(),
                rows,
                rows.size() < limit ? null : rows.getLast().id());
    }

    /** A field below its head. */
    record Column(String head, String field) {}

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText("");
    }
}
