package org.article28.api.page;

import org.article28.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a page speaks to its reader.
 *
 * @param words for the list
 * @param say for the page around it
 * @param asked as {@code ?lang=} has it; null where the reader's program chose, so that links leave
 *     the choice to it
 */
public record Speech(Words words, PageWords say, @Nullable String asked) {

    public String tag() {
        return words.tag();
    }

    /** What only some pages say. */
    public <T> T in(Class<T> bundle) {
        return Speeches.bundle(bundle, words.locale().getLanguage());
    }

    /** A link to another page that speaks alike. */
    public String to(String path) {
        return asked == null ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + asked;
    }
}
