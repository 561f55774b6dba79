package org.article28.api.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/** Tells browsers what they may not do with an answer; what the answer itself says stands. */
@ApplicationScoped
class SecurityHeaders {

    private static final List<Map.Entry<CharSequence, CharSequence>> ALWAYS =
            List.of(
                    Map.entry(written("X-Content-Type-Options"), written("nosniff")),
                    Map.entry(written("X-Frame-Options"), written("DENY")),
                    Map.entry(written("Referrer-Policy"), written("no-referrer")));
    private static final CharSequence POLICY = written("Content-Security-Policy");
    private static final CharSequence OF_DATA =
            written(
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final CharSequence OF_PAGES =
            written(
                    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                            + " form-action 'self'; frame-ancestors 'none'");
    private static final CharSequence SHARING = written("Cross-Origin-Resource-Policy");
    private static final CharSequence WITH_ALL = written("cross-origin");
    private static final CharSequence WITH_NONE = written("same-origin");

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
        for (var header : ALWAYS) {
            putIfAbsent(headers, header.getKey(), header.getValue());
        }
        putIfAbsent(headers, POLICY, isPage(headers) ? OF_PAGES : OF_DATA);
        putIfAbsent(headers, SHARING, reads.isPublic(context) ? WITH_ALL : WITH_NONE);
        config.strictTransportSecurity()
                .ifPresent(value -> putIfAbsent(headers, "Strict-Transport-Security", value));
    }

    private static boolean isPage(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html");
    }

    private static void putIfAbsent(MultiMap headers, CharSequence name, CharSequence value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    /** Each answer has them, so they are turned into bytes once. */
    private static CharSequence written(String text) {
        return HttpHeaders.createOptimized(text);
    }
}
