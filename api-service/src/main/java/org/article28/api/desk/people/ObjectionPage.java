package org.article28.api.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.form.FormField;
import org.article28.api.desk.notifier.Faults;
import org.jspecify.annotations.Nullable;

/**
 * An objection, to be answered; templates/desk/objection-page.html.
 *
 * @param tag of what was read, which an answer names
 * @param done what was just done, in words; null where nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ObjectionPage(
        DeskFrame frame,
        String reference,
        String tag,
        List<Cell> facts,
        List<StepLine> steps,
        List<FormField> fields,
        Faults faults,
        @Nullable String done)
        implements TemplateInstance {

    /** A step that was taken. */
    record StepLine(Cell at, String state, String standing, String by, String answer) {}
}
