package org.article28.notifier.page;

import java.util.List;
import org.article28.notifier.mail.wording.FrameTexts;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page: the same as around the pages of the list.
 *
 * @param lang of all its words
 * @param asked what leads to other pages in the same language; empty where the reader's program
 *     chose it
 * @param path of this page
 * @param organisation whose list it is
 * @param logo path of it; null where there is none
 * @param languages links to the same page; none where it can't be asked for again
 */
public record PageFrame(
        String lang,
        String asked,
        FrameTexts say,
        String path,
        String organisation,
        @Nullable String logo,
        List<Language> languages) {

    public PageFrame {
        languages = List.copyOf(languages);
    }

    /** A language that the page can be had in. */
    public record Language(String tag, String name, String link, boolean chosen) {}

    public String to(String path) {
        return path + asked;
    }
}
