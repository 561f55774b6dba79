package org.article28.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param title of this page
 * @param organisation whose list it is
 * @param canonical the address under which search engines are to know it
 * @param path with its query, without a language
 * @param languages links to the same page
 * @param style tells one stylesheet from another
 * @param logo path of it; null where there is none
 */
public record Frame(
        Speech speech,
        String title,
        String organisation,
        String canonical,
        String path,
        List<Language> languages,
        String style,
        @Nullable String logo) {

    public Frame {
        languages = List.copyOf(languages);
    }

    /** A language that the page can be had in. */
    public record Language(String tag, String name, String link, String address, boolean chosen) {}

    public PageWords say() {
        return speech.say();
    }

    public String lang() {
        return speech.tag();
    }

    /** A link to another page that speaks alike. */
    public String to(String target) {
        return speech.to(target);
    }

    /** A link to the page of a sub-processor. */
    public String toEntry(String id) {
        return speech.to("/subprocessors/" + id);
    }

    /** Whether the page is that one or below it. */
    public boolean isAt(String target) {
        return path.equals(target)
                || path.startsWith(target + "?")
                || path.startsWith(target + "/");
    }
}
