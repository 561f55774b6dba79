package org.article28.api.importing.table;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes a table in Markdown, so that {@link Markdown} reads the very same texts. Pure. */
public final class MarkdownText {

    private MarkdownText() {}

    public static String write(Table table) {
        var text = new StringBuilder();
        text.append(line(table.headings()));
        text.append(table.headings().stream().map(_ -> "---").collect(joining()));
        for (var row : table.rows()) {
            text.append(line(row.stream().map(Cell::text).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownText::escaped).collect(joining());
    }

    private static Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(" | ", "| ", " |\n");
    }

    /** Escapes what would be markup, and nothing that would not. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("<br>");
                case '\t' -> escaped.append("&#9;");
                case '\\', '`', '*', '_', '<', '|', '~' -> escaped.append('\\').append(c);
                case '&' -> escaped.append(isEntity(text, i + 1) ? "\\&" : "&");
                case ']' -> escaped.append(isLink(text, i + 1) ? "\\]" : "]");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEntity(String text, int next) {
        return next < text.length()
                && (text.charAt(next) == '#' || Character.isLetter(text.charAt(next)));
    }

    private static boolean isLink(String text, int next) {
        return next < text.length() && (text.charAt(next) == '(' || text.charAt(next) == '[');
    }
}
