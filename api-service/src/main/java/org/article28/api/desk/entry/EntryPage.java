package org.article28.api.desk.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry; templates/desk/entry-page.html.
 *
 * @param id null where it is new
 * @param seen the state that an edit is made on
 * @param fault why nothing was kept; null where all was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryPage(
        DeskFrame frame,
        DraftHead draft,
        @Nullable String id,
        String seen,
        EntryView entry,
        @Nullable String fault)
        implements TemplateInstance {}
