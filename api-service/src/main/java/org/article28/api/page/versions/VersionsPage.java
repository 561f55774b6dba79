package org.article28.api.page.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The versions; templates/page/versions-page.html has what it looks like.
 *
 * @param versions newest first
 * @param older a link to more of them; null where this is all
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionsPage(Frame frame, List<Row> versions, @Nullable String older)
        implements TemplateInstance {

    /**
     * A version.
     *
     * @param list link to the list as it was then
     * @param comparison link to what it changed
     * @param shortDay the same for a list to choose from
     * @param changes how many, in words
     * @param remarks what is to be known of it
     */
    record Row(
            long number,
            String list,
            String comparison,
            String day,
            String shortDay,
            @Nullable String note,
            String changes,
            List<String> remarks) {}
}
