package org.article28.api.desk.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.article28.api.desk.drafts.DraftHead;

/**
 * Takes a file; templates/desk/import-page.html.
 *
 * @param state of the draft's document, which the import is made on
 * @param text as it was pasted
 * @param format as it was chosen; empty where the name of the file tells
 * @param columns what headings mean, one in each line
 * @param allowEmpty whether it may remove all
 * @param faults why nothing was taken; none at first
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(
        DeskFrame frame,
        DraftHead draft,
        String state,
        String text,
        String format,
        String columns,
        boolean allowEmpty,
        List<String> faults)
        implements TemplateInstance {}
