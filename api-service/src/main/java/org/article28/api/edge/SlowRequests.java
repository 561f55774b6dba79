package org.article28.api.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.article28.api.problem.EdgeAnswers;
import org.article28.api.subscriptions.SubscriberPaths;
import org.article28.model.problem.ProblemType;

/**
 * Ends requests whose body comes too slowly: a byte now and then keeps a connection from being
 * idle, and a thread waits for it. The time begins when the body is about to be read, since what
 * waits for us before that is not the client's fault.
 */
@ApplicationScoped
class SlowRequests {

    /** Before what is passed on to the notifier, which no resource reads. */
    private static final int ORDER = -60;

    private final Vertx vertx;
    private final long timeout;
    private final EdgeAnswers answers;

    SlowRequests(Vertx vertx, EdgeConfig config, EdgeAnswers answers) {
        this.vertx = vertx;
        this.timeout = config.receiveTimeout().toMillis();
        this.answers = answers;
    }

    void listen(@Observes Router router) {
        router.route()
                .order(ORDER)
                .handler(
                        context -> {
                            if (SubscriberPaths.contain(
                                    context.request().method(), context.normalizedPath())) {
                                watch(context);
                            }
                            context.next();
                        });
    }

    /** To be called when the body is about to be read. */
    void watch(RoutingContext context) {
        if (!hasBody(context.request())) {
            return;
        }
        long timer = vertx.setTimer(timeout, _ -> endIfUnfinished(context));
        context.addEndHandler(_ -> vertx.cancelTimer(timer));
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null
                ? request.headers().contains("Transfer-Encoding")
                : !length.equals("0");
    }

    private void endIfUnfinished(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (request.isEnded() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        response.putHeader("Connection", "close");
        response.endHandler(_ -> request.connection().close());
        answers.answer(context, ProblemType.REQUEST_TIMEOUT, null);
    }
}
