package org.article28.api.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.article28.api.access.Callers;
import org.article28.api.access.ClientAddresses;
import org.article28.api.problem.EdgeAnswers;
import org.article28.api.subscriptions.SubscriberPaths;
import org.article28.model.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a client asks beyond its limits, ahead of any work for it. Reads have no limit: a
 * cache before the service takes them.
 */
@ApplicationScoped
class RequestLimits {

    /** Between the framework's authentication, which is asked here, and all that is limited. */
    private static final int ORDER = -90;

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int UNAUTHENTICATED = 401;
    private static final String SIGN_IN = "/desk/sign-in";
    private static final String RETURN = SIGN_IN + "/return";

    private final Buckets writes;
    private final Buckets subscriptions;
    private final Buckets failures;
    private final ClientAddresses addresses;
    private final Callers callers;
    private final EdgeAnswers answers;

    RequestLimits(
            LimitsConfig config, ClientAddresses addresses, Callers callers, EdgeAnswers answers) {
        this.writes = new Buckets("writes", config.writes());
        this.subscriptions = new Buckets("subscriptions", config.subscriptions());
        this.failures = new Buckets("failed-authentications", config.failedAuthentications());
        this.addresses = addresses;
        this.callers = callers;
        this.answers = answers;
    }

    void listen(@Observes Router router) {
        router.route().order(ORDER).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        var client = Clients.at(addresses.of(context.request()));
        if (!failures.isUnlimited() && showsToken(context)) {
            var left = failures.left(client);
            if (!left.granted()) {
                refuse(context, left, "too many requests with a token that is not valid");
                return;
            }
            context.addEndHandler(_ -> noteFailure(context, client));
        }
        if (SubscriberPaths.contain(context.request().method(), context.normalizedPath())) {
            pass(context, subscriptions, client);
        } else if (SAFE.contains(context.request().method())) {
            context.next();
        } else {
            limitWrite(context, client);
        }
    }

    /** In a header, in the form by which one signs in at the desk, or by the way back to it. */
    private static boolean showsToken(RoutingContext context) {
        var request = context.request();
        return request.getHeader("Authorization") != null
                || (request.method().equals(HttpMethod.POST)
                        && context.normalizedPath().equals(SIGN_IN))
                || context.normalizedPath().equals(RETURN);
    }

    private void noteFailure(RoutingContext context, String client) {
        if (context.response().getStatusCode() == UNAUTHENTICATED) {
            failures.take(client);
        }
    }

    private void limitWrite(RoutingContext context, String client) {
        if (writes.isUnlimited()) {
            context.next();
            return;
        }
        callers.of(context)
                .subscribe()
                .with(
                        caller -> pass(context, writes, holder(caller, client)),
                        // Who can't be told who they are will hear why from the resource.
                        _ -> pass(context, writes, client));
    }

    private static String holder(Callers.Caller caller, String address) {
        return caller instanceof Callers.Caller.Known(var subject, _) ? subject : address;
    }

    private void pass(RoutingContext context, Buckets buckets, String client) {
        if (buckets.isUnlimited()) {
            context.next();
            return;
        }
        var quota = buckets.take(client);
        context.response()
                .putHeader("RateLimit-Policy", quota.policyHeader())
                .putHeader("RateLimit", quota.header());
        if (quota.granted()) {
            context.next();
        } else {
            refuse(context, quota, null);
        }
    }

    private void refuse(RoutingContext context, Quota quota, @Nullable String detail) {
        context.response()
                .putHeader("RateLimit-Policy", quota.policyHeader())
                .putHeader("RateLimit", quota.header())
                .putHeader("Retry-After", quota.retryAfter());
        answers.answer(context, ProblemType.TOO_MANY_REQUESTS, detail);
    }
}
