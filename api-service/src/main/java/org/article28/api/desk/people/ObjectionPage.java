package org.article28.api.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * An objection, to be answered; templates/desk/objection-page.html.
 *
 * @param tag of what was read, which an answer names
 * @param fault why it was not answered; null where it was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ObjectionPage(
        DeskFrame frame,
        String reference,
        String tag,
        List<PeopleTable.Cell> facts,
        List<String> steps,
        List<String> states,
        String state,
        String answer,
        @Nullable String fault)
        implements TemplateInstance {}
