package org.article28.api.importing.table;

import java.util.List;

/**
 * A table.
 *
 * @param rows each with as many cells as there are headings
 */
public record Table(List<String> headings, List<List<Cell>> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
