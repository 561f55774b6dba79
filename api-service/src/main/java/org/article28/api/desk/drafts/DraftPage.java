package org.article28.api.desk.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;

/** One draft; templates/desk/draft-page.html. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftPage(DeskFrame frame, DraftHead draft, DraftContent content)
        implements TemplateInstance {}
