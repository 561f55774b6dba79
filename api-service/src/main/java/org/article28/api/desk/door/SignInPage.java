package org.article28.api.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token; templates/desk/sign-in-page.html.
 *
 * @param to the page that follows
 * @param fault why the last try failed; null before the first
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(DeskFrame frame, String to, @Nullable String fault) implements TemplateInstance {}
