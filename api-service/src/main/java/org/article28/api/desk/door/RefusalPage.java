package org.article28.api.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * Says that something was not done, and why; templates/desk/refusal-page.html.
 *
 * @param back the page of the form that was sent; null where none was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusalPage(DeskFrame frame, String words, List<String> details, @Nullable String back)
        implements TemplateInstance {}
