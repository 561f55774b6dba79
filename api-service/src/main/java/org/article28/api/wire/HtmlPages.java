package org.article28.api.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Pages to read: they load nothing but their stylesheet from here, and run nothing. */
public final class HtmlPages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private HtmlPages() {}

    /** Of what is the same until another release. */
    public static Response.ResponseBuilder lasting(HttpHeaders headers, String html) {
        return Answers.ok(headers, Digests.mark(html), "html", () -> html)
                .header("Content-Security-Policy", POLICY);
    }
}
