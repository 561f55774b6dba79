package org.article28.api.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * A table of what the notifier has; templates/desk/people-page.html.
 *
 * @param path of the page
 * @param opens whether each row has a page of its own
 * @param deed what can be done with a row, as a button says it; null for nothing
 * @param fault why something was not done; null where all was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PeoplePage(
        DeskFrame frame,
        String path,
        PeopleTable table,
        boolean opens,
        @Nullable String deed,
        @Nullable String fault)
        implements TemplateInstance {}
