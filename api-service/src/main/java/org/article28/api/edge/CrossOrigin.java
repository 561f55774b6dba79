package org.article28.api.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CORS: pages of any origin may read, unless configured otherwise; those of configured ones may
 * write. Credentials are never allowed: the one cookie counts for pages of the desk alone, which
 * browsers send it from; other pages send their token themselves.
 */
@ApplicationScoped
class CrossOrigin {

    private static final String ANY = "*";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ALLOWED_HEADERS =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " If-Modified-Since";
    private static final CharSequence EXPOSED_HEADERS =
            HttpHeaders.createOptimized(
                    "Content-Language, ETag, Idempotency-Replayed, Last-Modified, Link, Location,"
                            + " RateLimit, RateLimit-Policy, Retry-After");
    private static final String A_DAY = "86400";

    private final List<String> readers;
    private final List<String> writers;

    CrossOrigin(EdgeConfig config) {
        this.readers = List.copyOf(config.readOrigins());
        this.writers = List.copyOf(config.writeOrigins().orElse(List.of()));
    }

    /** Early, so that a refusal can be read, too. */
    void listen(@Observes @Priority(2) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var wanted = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        boolean preflight =
                origin != null && wanted != null && request.method().name().equals("OPTIONS");
        boolean read = READS.contains(preflight ? wanted : request.method().name());
        var allowed = allowed(origin, read);
        var headers = context.response().headers();
        if (!ANY.equals(allowed)) {
            headers.add("Vary", "Origin");
        }
        if (allowed != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        }
        if (preflight) {
            answerPreflight(context, allowed != null, read);
            return;
        }
        if (allowed != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
        context.next();
    }

    /** Told to everybody alike where any may, so that caches can keep one answer for all. */
    private @Nullable String allowed(@Nullable String origin, boolean read) {
        if (read && readers.contains(ANY)) {
            return ANY;
        }
        boolean known =
                origin != null && (writers.contains(origin) || (read && readers.contains(origin)));
        return known ? origin : null;
    }

    private static void answerPreflight(RoutingContext context, boolean allowed, boolean read) {
        var response = context.response().setStatusCode(204);
        if (allowed) {
            response.putHeader(
                            "Access-Control-Allow-Methods",
                            read ? "GET, HEAD" : "GET, HEAD, POST, PUT, PATCH, DELETE")
                    .putHeader("Access-Control-Allow-Headers", ALLOWED_HEADERS)
                    .putHeader("Access-Control-Max-Age", A_DAY);
        }
        response.end();
    }
}
