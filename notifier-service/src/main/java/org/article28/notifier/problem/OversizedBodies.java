package org.article28.notifier.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that announce to be too large, before the server does so without a word; where a
 * body announces nothing, the server counts up to the same limit.
 */
@ApplicationScoped
class OversizedBodies {

    private static final int BEFORE_THE_LIMIT = 1_000;

    /** The server's own limit for a request is set then, and may be lowered. */
    private static final int AFTER_THE_LIMIT = 1;

    /** From the api-service or from staff alone, and bounded by the server's own limit. */
    private static final List<String> LARGE = List.of("/internal/", "/v1/subscriptions/import");

    private final long limit;
    private final ObjectMapper json;

    OversizedBodies(
            @ConfigProperty(name = "article28.http.public-body-size") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT);
        filters.register(this::bound, AFTER_THE_LIMIT);
    }

    private void bound(RoutingContext context) {
        if (!mayBeLarge(context)) {
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
        }
        context.next();
    }

    private static boolean mayBeLarge(RoutingContext context) {
        return LARGE.stream().anyMatch(context.normalizedPath()::startsWith);
    }

    private void check(RoutingContext context) {
        if (mayBeLarge(context)
                || length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem(context.normalizedPath()));
    }

    private static long length(@Nullable String header) {
        return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
    }

    private String problem(String path) {
        var detail = "The body is larger than " + limit + " bytes.";
        try {
            return json.writeValueAsString(ProblemType.TOO_LARGE.problem(detail, path, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
