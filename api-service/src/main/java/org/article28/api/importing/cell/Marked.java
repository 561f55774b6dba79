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
    private static final Pattern MARK = Pattern.compile("^(.*?)\\s*([*†‡]+|[⁰¹²³⁴-⁹]+)$");

    static Marked of(String piece, Map<String, String> footnotes) {
        var mark = MARK.matcher(piece);
        var footnote = (String) null;
        var rest = piece;
        boolean lossy = mark.matches();
        if (lossy) {
            rest = mark.group(1);
            footnote = footnotes.get(mark.group(2));
        }
        var bracket = BRACKET.matcher(rest);
        if (!bracket.matches()) {
            return new Marked(rest.strip(), null, footnote, lossy);
        }
        var words = bracket.group(1).strip();
        var within = MARK.matcher(words);
        if (!lossy && within.matches()) {
            words = within.group(1);
            footnote = footnotes.get(within.group(2));
        }
        return new Marked(words, bracket.group(2).strip(), footnote, true);
    }

    /** What is to be noted of it. */
    @Nullable String note() {
        if (inBrackets == null || inBrackets.isEmpty()) {
            return footnote;
        }
        return footnote == null ? inBrackets : inBrackets + "\n" + footnote;
    }
}
