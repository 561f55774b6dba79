package org.article28.api.importing.cell;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Short texts in one cell, parted by semicolons or lines. A text that holds what parts texts is
 * quoted, with quotes doubled. Pure.
 */
public final class ListCell {

    private ListCell() {}

    /** Commas part texts too, where nothing else does. */
    public static Set<String> readWithCommas(String cell) {
        var texts = read(cell);
        boolean one = texts.size() == 1 && !cell.strip().startsWith("\"");
        return one
                ? Pieces.split(cell, ",").stream()
                        .map(Tidy::line)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : texts;
    }

    /** Names may hold commas: {@code Example, Inc.} */
    public static Set<String> read(String cell) {
        var texts = new LinkedHashSet<String>();
        int begin = 0;
        boolean blank = true;
        int at = 0;
        while (at < cell.length()) {
            char c = cell.charAt(at);
            if (isSeparator(c)) {
                add(cell.substring(begin, at), texts);
                begin = at + 1;
                blank = true;
            } else if (!Character.isWhitespace(c)) {
                at = c == '"' && blank ? closing(cell, at) : at;
                blank = false;
            }
            at++;
        }
        add(cell.substring(begin), texts);
        return texts;
    }

    /** The place of the quote that closes; that of the opening one where none does. */
    private static int closing(String cell, int open) {
        int at = open + 1;
        while (at < cell.length()) {
            if (cell.charAt(at) == '"') {
                if (at + 1 == cell.length() || cell.charAt(at + 1) != '"') {
                    return at;
                }
                at++;
            }
            at++;
        }
        return open;
    }

    /** The reader with commas reads the same. */
    public static String write(Collection<String> texts) {
        var plain = String.join("; ", texts);
        boolean same =
                texts.stream().noneMatch(text -> text.contains("\"") || text.contains(";"))
                        && (texts.size() > 1 || !plain.contains(","))
                        && texts.stream().allMatch(text -> Tidy.line(text).equals(text));
        return same
                ? plain
                : texts.stream().map(ListCell::quoted).collect(Collectors.joining("; "));
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == '\n';
    }

    private static void add(String text, Set<String> texts) {
        var stripped = text.strip();
        boolean quoted =
                stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        var plain =
                quoted
                        ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                        : Tidy.line(stripped);
        if (!plain.isBlank()) {
            texts.add(plain);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
