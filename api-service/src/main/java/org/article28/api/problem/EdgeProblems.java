package org.article28.api.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.article28.model.problem.ProblemType;

/**
 * Problems of requests that end before any resource sees them: addresses that can't be read, too
 * much of an address, of headers or of a body, paths off the API.
 */
@ApplicationScoped
class EdgeProblems {

    /** Ahead of those who pass requests on. */
    private static final int FIRST = 1;

    private final EdgeAnswers answers;
    private final BodyLimit bodies;

    EdgeProblems(EdgeAnswers answers, BodyLimit bodies) {
        this.answers = answers;
        this.bodies = bodies;
    }

    void listen(@Observes @Priority(FIRST) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::failed);
        router.errorHandler(413, context -> answer(context, ProblemType.TOO_LARGE));
        router.errorHandler(404, context -> answer(context, ProblemType.NOT_FOUND));
        router.errorHandler(400, context -> answer(context, ProblemType.MALFORMED));
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var fault = RequestHead.fault(request);
        if (fault != null) {
            answers.refuseUnread(request, fault.type(), fault.detail());
        } else if (bodies.isAnnouncedOver(request)) {
            answers.refuseUnread(request, ProblemType.TOO_LARGE, bodies.detail());
        } else {
            context.next();
        }
    }

    /** The server finds no Host; its own words would be about classes. */
    private void failed(RoutingContext context) {
        if (context.statusCode() == ProblemType.MALFORMED.status()) {
            answers.refuseUnread(context.request(), ProblemType.MALFORMED, null);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        answers.refuse(context.request(), type, null);
    }
}
