package org.article28.api.desk.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.form.Said;
import org.article28.api.desk.form.Summary;

/** What is said of a form, for the page that shows it; templates/desk/said-page.html. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SaidPage(Summary summary, List<Said> places) implements TemplateInstance {}
