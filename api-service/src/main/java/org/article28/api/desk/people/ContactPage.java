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
 * A contractual contact; templates/desk/contact-page.html.
 *
 * @param id null where it is new
 * @param tag of what was read, which a change names
 * @param facts what stays as it is, and for who may only read all else
 * @param fields empty for who may only read
 * @param done what was just done, in words; null where nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContactPage(
        DeskFrame frame,
        @Nullable String id,
        String tag,
        List<Cell> facts,
        List<FormField> fields,
        Faults faults,
        @Nullable String done)
        implements TemplateInstance {

    /** The same, after something was done. */
    ContactPage after(String what) {
        return new ContactPage(frame, id, tag, facts, fields, faults, what);
    }
}
