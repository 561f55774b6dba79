package org.article28.api.desk.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * One draft; templates/desk/draft-page.html.
 *
 * @param fault why it was not discarded; null where nobody tried
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(DeskFrame frame, DraftHead draft, DraftContent content, @Nullable String fault)
        implements TemplateInstance {}
