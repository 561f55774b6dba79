package org.article28.api.page.annex;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.page.Frame;
import org.article28.api.page.ServiceChoice;
import org.article28.wording.Passage;

/**
 * The annex, to be printed; templates/page/annex-page.html has what it looks like.
 *
 * @param form the number of the Decision
 * @param note what the form says of authorisation, or why it does not; empty where it has none to
 *     say it of
 * @param asked what is said of the announced; empty where each need not be authorised
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnnexPage(
        Frame frame,
        AnnexWords say,
        String form,
        String act,
        Other other,
        Stamp stamp,
        String note,
        ServiceChoice choice,
        List<AnnexEntry> entries,
        String asked,
        List<AnnexEntry> announced)
        implements TemplateInstance {

    /** The form that this is not. */
    record Other(String title, String link) {}

    /**
     * Which version it is.
     *
     * @param version in words; empty before the first
     */
    record Stamp(String version, String hash) {}

    /** A sub-processor in the form. */
    record AnnexEntry(String id, List<AnnexField> fields) {

        AnnexEntry {
            fields = List.copyOf(fields);
        }
    }

    /** A field of the form. */
    record AnnexField(String label, List<Line> lines) {

        AnnexField {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line in it.
     *
     * @param label empty where the field's own says all
     */
    record Line(String label, Passage text) {}
}
