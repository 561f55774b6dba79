package org.article28.api.page.where;

import java.util.List;
import org.article28.model.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Places by mechanisms, in words.
 *
 * @param columns the mechanisms
 */
record Matrix(List<String> columns, List<Sign> legend, List<Group> groups) {

    Matrix {
        columns = List.copyOf(columns);
        legend = List.copyOf(legend);
        groups = List.copyOf(groups);
    }

    /** A doing that occurs, and its name. */
    record Sign(Doing doing, String label) {

        public String css() {
            return Codes.of(doing);
        }

        public String path() {
            return Glyphs.of(doing);
        }
    }

    /** Places on the same footing. */
    record Group(Footing footing, String title, List<Row> rows) {

        Group {
            rows = List.copyOf(rows);
        }

        public String css() {
            return Codes.of(footing);
        }
    }

    /**
     * A place.
     *
     * @param link to the entries that name it; null where they can't be asked for
     * @param notes what other regimes say of it
     */
    record Row(
            String flag,
            String label,
            @Nullable String link,
            List<String> notes,
            List<Cell> cells) {

        Row {
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A place and a mechanism.
     *
     * @param column its heading
     */
    record Cell(String column, List<Count> now, List<Count> announced) {

        Cell {
            now = List.copyOf(now);
            announced = List.copyOf(announced);
        }
    }

    /** How many entries. */
    record Count(Doing doing, String label, int number) {}
}
