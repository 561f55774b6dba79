package org.article28.notifier.subscription;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers with a page. A page may hold a token, so it is kept nowhere and framed nowhere. */
@ApplicationScoped
public class Pages {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private final Template page;

    Pages(@Location("page.html") Template page) {
        this.page = page;
    }

    Response answer(Page content) {
        return answer(Response.Status.OK, page.data("page", content).render());
    }

    /** A rendered page. */
    public static Response answer(Response.Status status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(html)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
