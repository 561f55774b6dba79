package org.article28.api.importing;

import java.util.EnumMap;
import java.util.Map;
import org.article28.api.importing.column.Column;
import org.article28.api.importing.table.Cell;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param index from 0, through all tables of the text
 * @param headings of its columns, as they stand in the table
 * @param values what its cells say; null where a cell says that there is none
 */
record Row(
        int index,
        Map<Column, String> headings,
        Map<Column, Cell> cells,
        Map<Column, @Nullable Object> values) {

    Row(int index, Map<Column, String> headings) {
        this(index, headings, new EnumMap<>(Column.class), new EnumMap<>(Column.class));
    }

    String pointer() {
        return "/rows/" + index;
    }

    @Nullable String text(Column column) {
        var value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** Told by the column, or by the row where that is not in the table. */
    FieldError error(Column column, String code, String detail) {
        var heading = headings.get(column);
        return FieldError.at(
                heading == null ? pointer() : pointer() + JsonPointers.step(heading),
                code,
                "row %d%s: %s".formatted(index + 1, heading == null ? "" : ", " + heading, detail));
    }

    /** Of an error whose pointer leads into the entry. */
    FieldError error(FieldError within) {
        var pointer = within.pointer() == null ? "" : within.pointer();
        for (var column : Column.values()) {
            var field = "/" + column.field();
            if (pointer.equals(field) || pointer.startsWith(field + "/")) {
                return error(column, within.code(), within.detail());
            }
        }
        return FieldError.at(
                this.pointer(),
                within.code(),
                "row %d, %s: %s".formatted(index + 1, pointer, within.detail()));
    }
}
