package org.article28.api.desk.tokens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * The tokens; templates/desk/tokens-page.html.
 *
 * @param made a token in clear, once
 * @param name of the one that was asked for
 * @param fault why nothing was done; null where all was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TokensPage(
        DeskFrame frame,
        List<TokenLine> tokens,
        @Nullable String made,
        String name,
        List<String> roles,
        @Nullable String fault,
        @Nullable String after)
        implements TemplateInstance {

    /** A token in one line; {@code end} is when it expires or was revoked, in words. */
    record TokenLine(String name, String roles, String createdAt, String end, boolean valid) {}
}
