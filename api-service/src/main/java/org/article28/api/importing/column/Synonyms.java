package org.article28.api.importing.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.api.importing.cell.DataFile;

/** Headings that companies use for columns, from a file beside this class. */
final class Synonyms {

    /** By column. */
    static final Map<Column, List<String>> ALL = all();

    private Synonyms() {}

    private static Map<Column, List<String>> all() {
        var all = new HashMap<Column, List<String>>();
        for (var line : DataFile.lines(Synonyms.class, "headings.txt")) {
            var sides = line.split(" = ", 2);
            all.put(Column.ofField(sides[0]).orElseThrow(), List.of(sides[1].split("; ", -1)));
        }
        return Map.copyOf(all);
    }
}
