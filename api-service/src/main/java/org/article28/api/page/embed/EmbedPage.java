package org.article28.api.page.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.page.Frame;

/**
 * How the list is embedded, and what it looks like; templates/page/embed-page.html has the page.
 *
 * @param base the address of the service
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmbedPage(Frame frame, EmbedWords say, String base) implements TemplateInstance {}
