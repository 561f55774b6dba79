package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.markup.Characters;

/** Pages to read: they load nothing from elsewhere, and nearly all of them run nothing. */
public final class HtmlPages {

    public static final String POLICY_HEADER = "Content-Security-Policy";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** As above, with pictures of ours, and forms that come back to us. */
    public static final String POLICY_OF_FORMS =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** As above, with a mail in a frame. */
    private static final String POLICY_OF_THE_DESK = POLICY_OF_FORMS + "; frame-src 'self'";

    private static final String POLICY_OF_MAILS =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    /** As that of forms, with the script of ours, which reads and asks here. */
    private static final String POLICY_OF_SCRIPTS =
            POLICY_OF_FORMS + "; script-src 'self'; connect-src 'self'";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private HtmlPages() {}

    /** Of what is the same until another release. */
    public static Response.ResponseBuilder lasting(HttpHeaders headers, String html) {
        return Answers.ok(headers, Digests.mark(html), "html", () -> html)
                .header(POLICY_HEADER, POLICY);
    }

    /**
     * Of what is published, in that language. The tag is of the page itself, so that another look
     * counts, too.
     */
    public static Response.ResponseBuilder current(
            HttpHeaders headers, String language, String html) {
        var valid = Characters.valid(html);
        var answer =
                Answers.ok(headers, Digests.mark(valid), "html", () -> valid)
                        .type(HTML)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header(POLICY_HEADER, POLICY_OF_FORMS);
        return Answers.inLanguage(answer, language);
    }

    /** Of what is for one person alone, so that nothing on the way keeps it or shows it. */
    public static Response.ResponseBuilder personal(String html) {
        return Answers.secret(Characters.valid(html))
                .type(HTML)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(POLICY_HEADER, POLICY_OF_THE_DESK);
    }

    /** As {@link #personal}, of a page that runs our script. */
    public static Response.ResponseBuilder working(String html) {
        return personal(html).header(POLICY_HEADER, null).header(POLICY_HEADER, POLICY_OF_SCRIPTS);
    }

    /** A mail, to be looked at in a frame of our own: it brings its style, and fetches nothing. */
    public static Response.ResponseBuilder framed(String html) {
        return personal(html)
                .header(POLICY_HEADER, null)
                .header(POLICY_HEADER, POLICY_OF_MAILS)
                .header("X-Frame-Options", "SAMEORIGIN");
    }

    /** As {@link #current}, of a page that runs our script. */
    public static Response.ResponseBuilder scripted(
            HttpHeaders headers, String language, String html) {
        return current(headers, language, html)
                .header(POLICY_HEADER, null)
                .header(POLICY_HEADER, POLICY_OF_SCRIPTS);
    }
}
