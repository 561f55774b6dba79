package org.article28.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Answers requests that no resource sees with a problem: programs as data, people in a page. */
@ApplicationScoped
public class EdgeAnswers {

    private final ObjectMapper json;
    private final Instance<RefusalPages> pages;

    EdgeAnswers(ObjectMapper json, @Any Instance<RefusalPages> pages) {
        this.json = json;
        this.pages = pages;
    }

    /** What is sent to who asked. */
    public record Told(String body, Map<String, String> headers) {

        public Told {
            headers = Map.copyOf(headers);
        }
    }

    /** Does nothing where an answer has begun. */
    public void refuse(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var told = told(type, detail, request);
        response.setStatusCode(type.status()).headers().addAll(told.headers());
        response.end(told.body());
    }

    public void answer(RoutingContext context, ProblemType type, @Nullable String detail) {
        refuse(context.request(), type, detail);
    }

    /** RFC 6750, section 3; {@code error} as in 3.1, where a token was sent. */
    public void challenge(RoutingContext context, String detail, @Nullable String error) {
        var challenge = "Bearer realm=\"article28\"";
        context.response()
                .putHeader(
                        "WWW-Authenticate",
                        error == null ? challenge : challenge + ", error=\"" + error + "\"");
        answer(context, ProblemType.UNAUTHENTICATED, detail);
    }

    /** As {@link #refuse}, of a request that is not read to its end. */
    public void refuseUnread(HttpServerRequest request, ProblemType type, @Nullable String detail) {
        closeAfter(request);
        refuse(request, type, detail);
    }

    /** What the client goes on sending is not read, so the connection is of no more use. */
    public static void closeAfter(HttpServerRequest request) {
        request.response()
                .putHeader("Connection", "close")
                .endHandler(_ -> request.connection().close());
    }

    /** As who asked can read it. */
    public Told told(ProblemType type, @Nullable String detail, HttpServerRequest request) {
        var path = request.path();
        var problem = type.problem(detail, path == null ? "" : path, List.of());
        for (var each : pages) {
            var page = each.of(problem, request);
            if (page != null) {
                var headers = new LinkedHashMap<>(page.headers());
                headers.put("Content-Type", "text/html;charset=utf-8");
                headers.put("Cache-Control", "no-store");
                return new Told(page.html(), headers);
            }
        }
        return new Told(
                text(problem),
                Map.of("Content-Type", Problem.MEDIA_TYPE, "Cache-Control", "no-store"));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written", e);
        }
    }
}
