package org.article28.api.desk.door;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by the address that a form is sent to on which page it stands; no browser says so, since
 * pages of ours ask for no referrer. Pure.
 */
final class FormPages {

    /** Addresses that have no page of their own; the group is that of the page. */
    private static final List<Pattern> DEEDS =
            List.of(
                    Pattern.compile("(/desk)/drafts"),
                    Pattern.compile("(/desk/drafts/[^/]+)/(?:take-back|approve|discard)"),
                    Pattern.compile("(/desk/drafts/.+)/(?:remove|check)"),
                    Pattern.compile("(/desk/versions/[^/]+)/notices/.+"),
                    Pattern.compile("(/desk/contacts/[^/]+)/end"),
                    Pattern.compile("(/desk/(?:tokens|suppressions|subscriptions|evidence))/.+"));

    private FormPages() {}

    static String of(String path) {
        return DEEDS.stream()
                .map(deed -> deed.matcher(path))
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(path);
    }
}
