package org.article28.api.desk.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.notifier.Faults;

/**
 * Contractual contacts; templates/desk/contacts-page.html.
 *
 * @param customer whose contacts are shown; empty for all
 * @param query what asks for the same
 * @param faults why they can't be told
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContactsPage(
        DeskFrame frame,
        String path,
        PeopleTable table,
        String customer,
        String query,
        Faults faults)
        implements TemplateInstance {}
