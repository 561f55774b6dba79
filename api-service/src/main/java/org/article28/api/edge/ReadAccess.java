package org.article28.api.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.article28.api.access.Callers;
import org.article28.api.access.Callers.Caller;
import org.article28.api.problem.EdgeAnswers;
import org.article28.api.subscriptions.SubscriberPaths;
import org.article28.model.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks readers for a token where reads are not public. Every path needs one that is not named as
 * open here, and whatever serves reads comes after this, or asks here whether it is public.
 */
@ApplicationScoped
public class ReadAccess {

    /** After the framework's authentication. */
    private static final int ORDER = -80;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /**
     * Health and metrics, which a reverse proxy refuses to the public; the contract, told; the
     * desk, which asks people itself, and what pages load.
     */
    private static final List<String> OPEN =
            List.of(
                    "/q",
                    "/openapi.yaml",
                    "/openapi.json",
                    "/docs",
                    "/problems",
                    "/desk",
                    "/assets");

    private final Callers callers;
    private final EdgeAnswers answers;
    private volatile boolean publicReads;

    ReadAccess(
            Callers callers,
            EdgeAnswers answers,
            @ConfigProperty(name = "article28.public-reads", defaultValue = "true")
                    boolean publicReads) {
        this.callers = callers;
        this.answers = answers;
        this.publicReads = publicReads;
    }

    void listen(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    /** Whether it is a read that anybody may make. */
    public boolean isPublic(RoutingContext context) {
        return publicReads && isRead(context);
    }

    /** From now on, as if it had been set so. */
    void openReads() {
        publicReads = true;
    }

    /** From now on, as if it had been set so. */
    void closeReads() {
        publicReads = false;
    }

    private void check(RoutingContext context) {
        if (publicReads || !isRead(context) || isOpen(context)) {
            context.next();
            return;
        }
        callers.of(context)
                .subscribe()
                .with(caller -> decide(context, caller), _ -> unavailable(context));
    }

    private static boolean isRead(RoutingContext context) {
        return READS.contains(context.request().method());
    }

    private static boolean isOpen(RoutingContext context) {
        var path = context.normalizedPath();
        return SubscriberPaths.contain(context.request().method(), path)
                || OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private void decide(RoutingContext context, Caller caller) {
        switch (caller) {
            case Caller.Anonymous() ->
                    answers.challenge(context, "send Authorization: Bearer with a token", null);
            case Caller.Refused() ->
                    answers.challenge(context, "the token is not valid", "invalid_token");
            case Caller.Known(_, var roles) when roles.isEmpty() ->
                    answers.answer(
                            context, ProblemType.FORBIDDEN, "the token lacks the role for this");
            case Caller.Known _ -> read(context);
        }
    }

    /** Whatever may be kept of it is kept for this reader alone. */
    private static void read(RoutingContext context) {
        context.addHeadersEndHandler(
                _ -> {
                    var headers = context.response().headers();
                    headers.add("Vary", "Authorization");
                    // To a CDN it would count more than what follows (RFC 9213).
                    headers.remove("CDN-Cache-Control");
                    if (!"no-store".equals(headers.get("Cache-Control"))) {
                        headers.set("Cache-Control", "private, no-cache");
                    }
                });
        context.next();
    }

    private void unavailable(RoutingContext context) {
        context.response().putHeader("Retry-After", "5");
        answers.answer(
                context, ProblemType.UNAVAILABLE, "who you are can't be found out right now");
    }
}
