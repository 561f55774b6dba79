package org.article28.api.desk.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * Open drafts; templates/desk/drafts-page.html.
 *
 * @param after the last one shown, where there are more
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftsPage(DeskFrame frame, List<DraftLine> drafts, @Nullable String after)
        implements TemplateInstance {

    /** A draft in one line. */
    record DraftLine(String id, String title, String editors, String updatedAt) {}
}
