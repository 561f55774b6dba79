package org.article28.api.importing.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a cell at separators, but not within what is in round or, by our notation, square brackets.
 * Pure.
 */
final class Pieces {

    private Pieces() {}

    /** The pieces that are not blank, stripped. */
    static List<String> split(String text, String separators) {
        var pieces = new ArrayList<String>();
        // Looked up once, lest each bracket that nothing closes is followed to the end.
        int lastClose = text.lastIndexOf(')');
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (separators.indexOf(c) >= 0) {
                add(text.substring(begin, at), pieces);
                begin = at + 1;
            }
            at = c == '(' && at > lastClose ? at + 1 : next(text, at);
        }
        add(text.substring(begin), pieces);
        return pieces;
    }

    /** The place after this character, or after the bracket that it opens. */
    private static int next(String text, int at) {
        return switch (text.charAt(at)) {
            case '[' -> {
                var found = Attributes.at(text, at);
                yield found == null ? at + 1 : found.end();
            }
            case '(' -> text.indexOf(')', at) + 1;
            default -> at + 1;
        };
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
