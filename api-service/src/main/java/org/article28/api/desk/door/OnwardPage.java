package org.article28.api.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;

/** Says what was done, and goes on at once; templates/desk/onward-page.html. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OnwardPage(DeskFrame frame, String words, String to) implements TemplateInstance {}
