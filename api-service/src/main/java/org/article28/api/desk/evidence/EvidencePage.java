package org.article28.api.desk.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.notifier.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was told; templates/desk/evidence-page.html.
 *
 * @param query that asks for the same of a customer; empty where an address was asked for
 * @param table null where nobody was asked for
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(
        DeskFrame frame,
        String customer,
        String version,
        String email,
        String query,
        @Nullable EvidenceTable table,
        Faults faults)
        implements TemplateInstance {}
