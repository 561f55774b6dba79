package org.article28.api.page.where;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, which pictures do not do by themselves. Pure. */
final class Lines {

    private Lines() {}

    /** What finds no room is cut, and marked as such. */
    static List<String> of(String text, int width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, kept.get(most - 1) + "\u2026");
        }
        kept.replaceAll(each -> each.length() > width + 1 ? cut(each, width) : each);
        return kept;
    }

    /** Never inside a character of two halves. */
    private static String cut(String line, int width) {
        int end = Character.isHighSurrogate(line.charAt(width - 1)) ? width - 1 : width;
        return line.substring(0, end) + "\u2026";
    }
}
