package org.article28.api.desk.part;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;

/** The assessments of a draft; templates/desk/assessments-page.html. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AssessmentsPage(DeskFrame frame, DraftHead draft, List<AssessmentLine> assessments)
        implements TemplateInstance {

    /** An assessment in one line; empty what it does not say. */
    record AssessmentLine(String id, String title, String residualRisk, String reviewBy) {}
}
