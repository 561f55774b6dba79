package org.article28.api.desk.deliveries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * How far readers have been told of a version; templates/desk/deliveries-page.html.
 *
 * @param before the version that it is compared with; 0 where it is the first
 * @param following whether the page looks again by itself
 * @param fault why that can't be told, or what was not done; null where all is well
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeliveriesPage(
        DeskFrame frame,
        long version,
        long before,
        @Nullable String publishedAt,
        @Nullable String note,
        List<NoticeLine> notices,
        boolean following,
        @Nullable String fault)
        implements TemplateInstance {}
