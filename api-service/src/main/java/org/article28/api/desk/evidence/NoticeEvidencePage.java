package org.article28.api.desk.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.Cell;
import org.article28.api.desk.DeskFrame;

/**
 * Who was told of a notice; templates/desk/notice-evidence-page.html.
 *
 * @param state of those that are shown; empty for all
 * @param states that they may have
 * @param deeds what staff did to the notice: when, and what
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticeEvidencePage(
        DeskFrame frame,
        String notice,
        long version,
        String state,
        List<String> states,
        List<DeedLine> deeds,
        EvidenceTable table)
        implements TemplateInstance {

    /** Something that was done, by whom and why. */
    record DeedLine(Cell at, String words) {}
}
