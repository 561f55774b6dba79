package org.article28.api.desk.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a draft; templates/desk/entries-page.html.
 *
 * @param sought as it was typed
 * @param found how many there are, and which of them are shown, in words
 * @param more what asks for the next ones; null where there are none
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntriesPage(
        DeskFrame frame,
        DraftHead draft,
        String sought,
        String found,
        List<EntryLine> entries,
        @Nullable String more)
        implements TemplateInstance {

    /** An entry in one line. */
    record EntryLine(String id, String name, String country, String purpose) {}
}
