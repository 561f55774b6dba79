package org.article28.api.cache;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.article28.api.edge.ReadAccess;

/**
 * Gives kept answers on the event loop, before anything is found out about the caller. Only reads
 * that anybody may make are answered from here; who brings a token is not, and nothing that was
 * answered to them is kept.
 */
@ApplicationScoped
class KeptRoute {

    /**
     * After CORS and the headers that each answer has. Ahead of authentication, which looks each
     * path up among all resources; the checks that follow it let pass what is answered here.
     */
    private static final int PRIORITY = 250;

    /** Whoever sends one of these is answered by the resource. */
    private static final List<CharSequence> PAST =
            List.of(
                    HttpHeaders.AUTHORIZATION,
                    HttpHeaders.createOptimized("If-Match"),
                    HttpHeaders.createOptimized("If-Unmodified-Since"));

    private static final List<CharSequence> KEPT =
            List.of(
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.LAST_MODIFIED,
                    HttpHeaders.CACHE_CONTROL,
                    HttpHeaders.createOptimized("CDN-Cache-Control"),
                    HttpHeaders.VARY,
                    HttpHeaders.createOptimized("Content-Security-Policy"),
                    HttpHeaders.createOptimized("Link"));

    private final ReadAccess access;
    private final KeptAnswers answers;
    private final Generations generations;

    KeptRoute(ReadAccess access, KeptAnswers answers, Generations generations) {
        this.access = access;
        this.answers = answers;
        this.generations = generations;
    }

    void listen(@Observes Filters filters) {
        filters.register(this::serve, PRIORITY);
    }

    private void serve(RoutingContext context) {
        var request = context.request();
        if (!access.isPublic(context) || asksMore(request.headers())) {
            context.next();
            return;
        }
        var key = AnswerKey.of(request);
        var answer = answers.of(key);
        if (answer != null && answer.generation().equals(generations.known())) {
            PathTemplate.tell(request, answer.template());
            answer(request, answer);
        } else {
            want(key, context);
            context.next();
        }
    }

    /** Headers are kept as they are when they go out, whoever set them. */
    private void want(AnswerKey key, RoutingContext context) {
        var wanted = new Wanted();
        context.put(Wanted.NAME, wanted);
        context.addHeadersEndHandler(
                _ -> {
                    var answer = wanted.answer(context.request(), KEPT);
                    if (answer != null) {
                        answers.keep(key, answer);
                    }
                });
    }

    private static boolean asksMore(MultiMap headers) {
        for (var name : PAST) {
            if (headers.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.HEAD);
    }

    /** RFC 9110, sections 13.1.2 and 15.4.5. */
    private static void answer(HttpServerRequest request, KeptAnswer answer) {
        var response = request.response();
        for (var header : answer.headers()) {
            response.putHeader(header.getKey(), header.getValue());
        }
        if (isKnown(request, answer.tag())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.setStatusCode(HttpResponseStatus.NOT_MODIFIED.code()).end();
        } else if (isHead(request)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(answer.body().length()))
                    .end();
        } else {
            response.end(answer.body());
        }
    }

    /**
     * Tags are compared weakly, as the section says; lists are rare, and searched for the quoted
     * tag. A time counts only where no tag is sent, and if it is the one that was given.
     */
    private static boolean isKnown(HttpServerRequest request, String tag) {
        var ifNoneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch == null) {
            var since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
            return since != null
                    && since.equals(request.response().headers().get(HttpHeaders.LAST_MODIFIED));
        }
        return ifNoneMatch.equals(tag) || ifNoneMatch.equals("*") || ifNoneMatch.contains(tag);
    }
}
