package org.article28.api.importing.cell;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a cell without what hangs on them.
 *
 * @param inBrackets what stood in round brackets behind them
 * @param footnote the text of the footnote that a mark behind them leads to
 * @param lossy whether there was a mark or a bracket
 */
record Marked(String words, @Nullable String inBrackets, @Nullable String footnote, boolean lossy) {

    private static final Pattern BRACKET = Pattern.compile("^([^()]*)\\(([^()]*)\\)\\s*$");

    static Marked of(String piece, Map<String, String> footnotes) {
        var mark = mark(piece);
        var footnote = footnotes.get(mark.mark());
        var bracket = BRACKET.matcher(mark.words());
        if (!bracket.matches()) {
            return new Marked(mark.words().strip(), null, footnote, mark.isThere());
        }
        var words = bracket.group(1).strip();
        var within = mark(words);
        if (!mark.isThere() && within.isThere()) {
            words = within.words();
            footnote = footnotes.get(within.mark());
        }
        return new Marked(words, bracket.group(2).strip(), footnote, true);
    }

    private static FootnoteMark mark(String text) {
        var signs = FootnoteMark.of(text, FootnoteMark.SIGNS);
        return signs.isThere() ? signs : FootnoteMark.of(text, FootnoteMark.DIGITS);
    }

    /** What is to be noted of it. */
    @Nullable String note() {
        if (inBrackets == null || inBrackets.isEmpty()) {
            return footnote;
        }
        return footnote == null ? inBrackets : inBrackets + "\n" + footnote;
    }
}
