package org.article28.api.importing.table;

import java.util.List;
import java.util.Map;

/**
 * What a text holds of tables. Rows are counted through all of them.
 *
 * @param tables one at least
 * @param footnotes the text of a footnote by its mark, such as {@code *}
 */
public record Tables(List<Table> tables, Map<String, String> footnotes) {

    public Tables {
        tables = List.copyOf(tables);
        footnotes = Map.copyOf(footnotes);
    }
}
