package org.article28.api.desk.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;

/** The first day that satisfies all contracts; templates/desk/earliest-page.html. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EarliestPage(DeskFrame frame, DraftHead draft, String words) implements TemplateInstance {}
