package org.article28.api.page.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.page.EntryView;
import org.article28.api.page.EntryView.ComingView;
import org.article28.api.page.Frame;
import org.article28.wording.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The list; templates/page/list-page.html has what it looks like.
 *
 * @param updated when, in words; null before the first publication
 * @param past which version it is; null for the newest
 * @param found how many, in words
 * @param linked the same as linked data
 * @param search what search engines are told of it
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(
        Frame frame,
        @Nullable Passage introduction,
        @Nullable String updated,
        String history,
        @Nullable Past past,
        FilterForm form,
        String found,
        List<ComingView> coming,
        List<ListSection> sections,
        List<Text> statements,
        List<Link> policies,
        RawString linked,
        RawString search)
        implements TemplateInstance {

    /**
     * A table of the list.
     *
     * @param title null where the list has none
     * @param others whether they are recipients of another kind, who carry no right to object
     */
    record ListSection(
            String id, @Nullable Passage title, boolean others, List<EntryView> entries) {}

    /**
     * A version that is the newest no longer.
     *
     * @param words which one, and of which day
     * @param corrected by which one; null where it was not
     */
    record Past(long number, String words, @Nullable String corrected) {}

    /** A text that stands beside the list. */
    record Text(@Nullable Passage title, Passage text) {}

    /** {@code url}: null where it is not known. */
    record Link(String title, @Nullable String url) {}
}
