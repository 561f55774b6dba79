package org.article28.api.desk.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;

/**
 * The entries of a draft; templates/desk/entries-page.html.
 *
 * @param sought as it was typed
 * @param found how many there are; not all may be shown
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntriesPage(
        DeskFrame frame, DraftHead draft, String sought, long found, List<EntryLine> entries)
        implements TemplateInstance {

    /** An entry in one line. */
    record EntryLine(String id, String name, String country, String purpose) {}
}
