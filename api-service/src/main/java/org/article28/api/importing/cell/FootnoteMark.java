package org.article28.api.importing.cell;

/**
 * A text, and the footnote mark that stands at its end. Pure.
 *
 * @param words the text as it was where it has no mark
 * @param mark empty where there is none
 */
public record FootnoteMark(String words, String mark) {

    /** What marks footnotes everywhere. */
    public static final String SIGNS = "*†‡";

    static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Of these characters, as many as stand at the end. */
    public static FootnoteMark of(String text, String characters) {
        int begin = text.length();
        while (begin > 0 && characters.indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin == text.length()
                ? new FootnoteMark(text, "")
                : new FootnoteMark(text.substring(0, begin).stripTrailing(), text.substring(begin));
    }

    public boolean isThere() {
        return !mark.isEmpty();
    }
}
