package org.article28.wording;

import org.jspecify.annotations.Nullable;

/**
 * A text that stands in a mail or on a page.
 *
 * @param lang its language where that is not the reader's, BCP 47
 */
public record Passage(String text, @Nullable String lang) {

    /** In the reader's language, or in none. */
    public static Passage own(String text) {
        return new Passage(text, null);
    }

    /** For a place that has one line for it; {@code between} stands where a line ended. */
    Passage inOneLine(String between) {
        return new Passage(text.strip().replaceAll("\\s*\\R\\s*", between), lang);
    }
}
