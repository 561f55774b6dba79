package org.article28.api.importing.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.article28.model.table.CsvTable;
import org.article28.model.table.Formulas;
import org.article28.model.table.Unreadable;

/** Comma-separated values with a header row, RFC 4180. Pure. */
public final class Csv {

    private Csv() {}

    /**
     * @throws Unreadable if a row is broken; the row is named
     */
    public static Tables read(String text) {
        var read = CsvTable.read(text);
        var rows = read.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        return new Tables(List.of(new Table(read.headings(), rows)), Map.of());
    }

    public static String write(Table table) {
        var text = new StringBuilder();
        text.append(line(table.headings()));
        for (var row : table.rows()) {
            text.append(line(row.stream().map(Cell::text).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = Formulas.prefix(text);
        boolean plain =
                safe.equals(safe.strip())
                        && safe.chars().noneMatch(c -> ",;\"\n\r\t".indexOf(c) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
