package org.article28.api.importing.table;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Footnotes as companies write them: a line that begins with the mark that a cell ends with. */
final class Footnotes {

    /** Marks are asterisks, of which Markdown may want each escaped, and daggers. */
    private static final Pattern LINE =
            Pattern.compile("\\|?\\s*+((?:\\\\?[*†‡]){1,3}+)\\s*+([^\\s|*][^|]*+)\\|?\\s*+");

    private static final Pattern CELL =
            Pattern.compile("[*†‡]{1,3}+\\s*+[^\\s*].*+", Pattern.DOTALL);

    /** Longer ones are something else. */
    private static final int LONGEST = 5_000;

    private Footnotes() {}

    /** By their marks; of a mark that several lines begin with, which is a list, none. */
    static Map<String, String> of(String[] lines) {
        var found = new HashMap<String, String>();
        var several = new HashMap<String, Integer>();
        for (var line : lines) {
            var footnote = LINE.matcher(line);
            if (line.length() <= LONGEST && footnote.matches()) {
                var mark = footnote.group(1).replace("\\", "");
                found.put(mark, Inlines.plain(withoutMarks(footnote.group(2))));
                several.merge(mark, 1, Integer::sum);
            }
        }
        found.keySet().removeIf(mark -> several.getOrDefault(mark, 0) > 1);
        return found;
    }

    static boolean isFootnote(String text) {
        return CELL.matcher(text).matches();
    }

    /** Of a footnote that is emphasised as a whole. */
    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && "* \t|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
