package org.article28.api.page.where;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.page.Frame;
import org.article28.api.page.ServiceChoice;

/**
 * Where data goes; templates/page/where-page.html has what it looks like.
 *
 * @param asOf of which version it is, in words; empty before the first
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WherePage(
        Frame frame,
        WhereWords say,
        String asOf,
        ServiceChoice choice,
        Matrix matrix,
        Drawing drawing)
        implements TemplateInstance {}
