package org.article28.api.importing.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Footnotes as companies write them: a line that begins with the mark that a cell ends with. */
final class Footnotes {

    /** Marks are asterisks, of which Markdown may want each escaped, and daggers. */
    private static final Pattern LINE =
            Pattern.compile("^\\|?\\s*((?:\\\\?\\*|[†‡])+)\\s*(\\S[^|]*?)[\\s*]*\\|?\\s*$");

    private Footnotes() {}

    /** By their marks; of a mark that several lines begin with, which is a list, none. */
    static Map<String, String> of(String[] lines) {
        var found = new HashMap<String, String>();
        var several = new HashMap<String, Integer>();
        for (var line : lines) {
            var footnote = LINE.matcher(line);
            if (footnote.matches()) {
                var mark = footnote.group(1).replace("\\", "");
                found.put(mark, Inlines.plain(footnote.group(2)));
                several.merge(mark, 1, Integer::sum);
            }
        }
        found.keySet().removeIf(mark -> several.getOrDefault(mark, 0) > 1);
        return found;
    }

    static boolean isFootnote(String text) {
        return text.matches("(?s)[*†‡]+\\s*\\S.*");
    }
}
