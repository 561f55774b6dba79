package org.article28.api.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.article28.api.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * Offers the ways in; templates/desk/sign-in-page.html.
 *
 * @param to the page that follows
 * @param takesTokens whether there is a form for a token
 * @param offer null where there is no provider
 * @param fault why the last try failed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(
        DeskFrame frame, String to, boolean takesTokens, @Nullable Offer offer, Fault fault)
        implements TemplateInstance {

    /** A provider to sign in by. */
    record Offer(String name, String link) {}

    /**
     * @param words null before the first try
     * @param ofToken whether the token is at fault
     */
    record Fault(@Nullable String words, boolean ofToken) {

        static final Fault NONE = new Fault(null, false);

        static Fault ofToken(String words) {
            return new Fault(words, true);
        }

        static Fault of(String words) {
            return new Fault(words, false);
        }
    }
}
