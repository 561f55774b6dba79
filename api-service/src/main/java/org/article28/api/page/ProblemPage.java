package org.article28.api.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.model.problem.Problem;

/** Why there is no page; templates/page/problem-page.html has what it looks like. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Frame frame, Problem problem) implements TemplateInstance {}
