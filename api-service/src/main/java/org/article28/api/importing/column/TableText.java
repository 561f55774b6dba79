package org.article28.api.importing.column;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.article28.api.importing.table.Cell;
import org.article28.api.importing.table.Csv;
import org.article28.api.importing.table.MarkdownText;
import org.article28.api.importing.table.Table;
import org.article28.model.Document;

/** Writes the sub-processors of a document as a table. Pure. */
public final class TableText {

    private static final Set<Column> ALWAYS =
            Set.of(Column.ID, Column.NAME, Column.PURPOSE, Column.LOCATIONS);

    private TableText() {}

    /** All columns, so that what reads it need not guess. */
    public static String csv(Document document) {
        return Csv.write(table(document, List.of(Column.values())));
    }

    /** Those columns that some entry uses, and the ones that every list has. */
    public static String markdown(Document document) {
        var writer = new CellWriter(Objects.requireNonNull(document.register()));
        var used =
                Arrays.stream(Column.values())
                        .filter(
                                column ->
                                        ALWAYS.contains(column)
                                                || document.subProcessors().stream()
                                                        .anyMatch(
                                                                entry ->
                                                                        !writer.write(column, entry)
                                                                                .isEmpty()))
                        .toList();
        return MarkdownText.write(table(document, used));
    }

    private static Table table(Document document, List<Column> columns) {
        var writer = new CellWriter(Objects.requireNonNull(document.register()));
        var rows =
                document.subProcessors().stream()
                        .map(
                                entry ->
                                        columns.stream()
                                                .map(column -> Cell.of(writer.write(column, entry)))
                                                .toList())
                        .toList();
        return new Table(columns.stream().map(Column::heading).toList(), rows);
    }
}
