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
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/** Writes the sub-processors of a document as a table. Pure. */
public final class TableText {

    private static final Set<Column> ALWAYS =
            Set.of(Column.ID, Column.NAME, Column.PURPOSE, Column.LOCATIONS);

    private TableText() {}

    /** All columns, so that what reads it need not guess. */
    public static String csv(Document document) {
        return csv(document.register(), document.subProcessors());
    }

    /** As {@link #csv(Document)}, of some entries; the header row alone where there are none. */
    public static String csv(@Nullable Register register, List<SubProcessor> entries) {
        var columns = List.of(Column.values());
        return Csv.write(
                register == null
                        ? new Table(columns.stream().map(Column::heading).toList(), List.of())
                        : table(register, entries, columns));
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
        return MarkdownText.write(
                table(Objects.requireNonNull(document.register()), document.subProcessors(), used));
    }

    private static Table table(
            Register register, List<SubProcessor> entries, List<Column> columns) {
        var writer = new CellWriter(register);
        var rows =
                entries.stream()
                        .map(
                                entry ->
                                        columns.stream()
                                                .map(column -> Cell.of(writer.write(column, entry)))
                                                .toList())
                        .toList();
        return new Table(columns.stream().map(Column::heading).toList(), rows);
    }
}
