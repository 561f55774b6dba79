package org.article28.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problems of requests that end before any resource sees them: bodies over the limit, paths off the
 * API.
 */
@ApplicationScoped
class EdgeProblems {

    private final ObjectMapper json;
    private final long largestBody;

    EdgeProblems(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    Optional<MemorySize> largestBody) {
        this.json = json;
        this.largestBody = largestBody.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void listen(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseLargeBody);
        router.errorHandler(413, context -> answer(context, ProblemType.TOO_LARGE));
        router.errorHandler(404, context -> answer(context, ProblemType.NOT_FOUND));
        router.errorHandler(400, context -> answer(context, ProblemType.MALFORMED));
    }

    /** Quarkus would refuse it too, but without a body. */
    private void refuseLargeBody(RoutingContext context) {
        if (contentLength(context) > largestBody) {
            context.response().putHeader("Connection", "close");
            // What the client goes on sending is not read, so the connection is of no more use.
            context.response().endHandler(_ -> context.request().connection().close());
            answer(context, ProblemType.TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static long contentLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException refusedByNetty) {
            return 0;
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(text(type.problem(null, context.request().path(), List.of())));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
