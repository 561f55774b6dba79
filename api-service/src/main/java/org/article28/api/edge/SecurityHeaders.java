package org.article28.api.edge;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells browsers what they may not do with an answer; what the answer itself says stands. */
@ApplicationScoped
class SecurityHeaders {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer");
    private static final String POLICY = "Content-Security-Policy";
    private static final String OF_DATA =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String OF_PAGES =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final EdgeConfig config;
    private final ReadAccess reads;

    SecurityHeaders(EdgeConfig config, ReadAccess reads) {
        this.config = config;
        this.reads = reads;
    }

    /** First of all, so that answers of everything else have them. */
    void listen(@Observes @Priority(1) Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .handler(
                        context -> {
                            context.addHeadersEndHandler(_ -> complete(context));
                            context.next();
                        });
    }

    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        ALWAYS.forEach((name, value) -> putIfAbsent(headers, name, value));
        putIfAbsent(headers, POLICY, isPage(headers) ? OF_PAGES : OF_DATA);
        putIfAbsent(headers, "Cross-Origin-Resource-Policy", sharing(context));
        config.strictTransportSecurity()
                .ifPresent(value -> putIfAbsent(headers, "Strict-Transport-Security", value));
    }

    private static boolean isPage(MultiMap headers) {
        var type = headers.get("Content-Type");
        return type != null && type.startsWith("text/html");
    }

    private String sharing(RoutingContext context) {
        return reads.isPublic(context) ? "cross-origin" : "same-origin";
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
