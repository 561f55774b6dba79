package org.article28.api.page.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.page.Frame;
import org.article28.wording.ChangeView;

/**
 * What differs between two versions; templates/page/compare-page.html has what it looks like.
 *
 * @param inline one below the other, not side by side
 * @param other a link to the other of the two
 * @param found how many changes, in words
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Frame frame, List<ChangeView> changes, boolean inline, String other, String found)
        implements TemplateInstance {}
