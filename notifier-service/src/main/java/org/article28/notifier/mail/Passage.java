package org.article28.notifier.mail;

import org.jspecify.annotations.Nullable;

/**
 * A text that stands in a mail.
 *
 * @param lang its language where that is not the mail's own, BCP 47
 */
public record Passage(String text, @Nullable String lang) {

    /** In the mail's own language, or in none. */
    static Passage own(String text) {
        return new Passage(text, null);
    }
}
