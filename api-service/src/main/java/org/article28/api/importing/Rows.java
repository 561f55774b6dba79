package org.article28.api.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.importing.cell.FootnoteMark;
import org.article28.api.importing.column.CellReader;
import org.article28.api.importing.column.Column;
import org.article28.api.importing.column.Headings;
import org.article28.api.importing.column.Reading;
import org.article28.api.importing.table.Cell;
import org.article28.api.importing.table.Table;
import org.article28.api.problem.Rejection;
import org.article28.model.Register;
import org.article28.model.problem.FieldError;

/** Reads the rows of tables by what the register has. Pure. */
final class Rows {

    private final CellReader reader;
    private final Map<String, String> footnotes;
    private final List<Row> rows = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private Rows(Register register, Map<String, String> footnotes) {
        this.reader = new CellReader(register, footnotes);
        this.footnotes = footnotes;
    }

    /**
     * @param known ids of entries that need no name
     * @throws Rejection.Invalid with all that can't be read, by row and column
     */
    static List<Row> read(Source.OfTables source, Register register, Set<String> known) {
        var tables = source.tables().tables();
        Headings.refuseUnused(tables, source.mapping());
        var rows = new Rows(register, source.tables().footnotes());
        for (var table : tables) {
            rows.read(table, Headings.of(table, source.mapping()), known);
        }
        if (!rows.errors.isEmpty()) {
            throw new Rejection.Invalid(rows.errors);
        }
        return rows.rows;
    }

    private void read(Table table, Map<Column, Integer> places, Set<String> known) {
        var headings = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> headings.put(column, table.headings().get(place)));
        for (var cells : table.rows()) {
            var row = new Row(rows.size(), headings);
            places.forEach((column, place) -> read(column, cells.get(place), row));
            rows.add(row);
            var id = row.text(Column.ID);
            boolean unnamed = row.text(Column.NAME) == null;
            if (unnamed
                    && (headings.containsKey(Column.NAME) || id == null || !known.contains(id))) {
                errors.add(row.error(Column.NAME, "missing", "a sub-processor has a name"));
            }
        }
    }

    private void read(Column column, Cell cell, Row row) {
        row.cells().put(column, cell);
        switch (reader.read(column, cell)) {
            case Reading.Value(var value) -> row.values().put(column, value);
            case Reading.Refused(var code, var detail) ->
                    errors.add(row.error(column, code, detail));
        }
        if (column == Column.NAME) {
            name(cell, row);
        }
    }

    /** What hangs on a name: where it leads is its website, and a footnote is its condition. */
    private void name(Cell cell, Row row) {
        var link = cell.link();
        if (!row.headings().containsKey(Column.WEBSITE)
                && link != null
                && link.matches("(?i)https?://.+")) {
            row.values().put(Column.WEBSITE, link);
        }
        var name = row.text(Column.NAME);
        if (name == null) {
            return;
        }
        var marked = FootnoteMark.of(name, FootnoteMark.SIGNS);
        var footnote = footnotes.get(marked.mark());
        if (footnote != null && !row.headings().containsKey(Column.CONDITION)) {
            row.values().put(Column.NAME, marked.words());
            row.values().put(Column.CONDITION, footnote);
        }
    }
}
