package org.article28.api.desk.deliveries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * What was published; templates/desk/versions-page.html.
 *
 * @param versions newest first
 * @param before the oldest that is shown, where there are older ones
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionsPage(DeskFrame frame, List<Line> versions, @Nullable Long before)
        implements TemplateInstance {

    VersionsPage {
        versions = List.copyOf(versions);
    }

    /** A version. */
    record Line(long number, String publishedAt, @Nullable String note) {}
}
