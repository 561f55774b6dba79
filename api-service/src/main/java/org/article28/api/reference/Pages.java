package org.article28.api.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.reference.contract.Reference;

/** The pages and what each of them shows; templates/reference has what they look like. */
final class Pages {

    private static final String FOLDER = "reference";

    private Pages() {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShownProblem(ProblemPage page, String example) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShownText(String title, RawString text, List<Guide> guides)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShownReference(Reference reference, List<Guide> guides) implements TemplateInstance {}
}
