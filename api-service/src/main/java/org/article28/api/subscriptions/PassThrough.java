package org.article28.api.subscriptions;

import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.article28.api.problem.EdgeAnswers;
import org.article28.model.problem.ProblemType;
import org.article28.model.staff.StaffAssertion;
import org.jboss.logging.Logger;

/**
 * The edge passes on what concerns subscribers, as it came, and what staff ask of their notices;
 * what the notifier answers goes back as it is, unless it does not believe the edge.
 */
@ApplicationScoped
class PassThrough {

    private static final Logger LOG = Logger.getLogger(PassThrough.class);

    /** After the edge's own rules, ahead of all resources. */
    private static final int ORDER = -50;

    private static final String RETRY_AFTER_SECONDS = "5";

    private final Vertx vertx;
    private final NotifierConfig config;
    private final StaffGate gate;
    private final EdgeAnswers answers;
    private final List<EdgeHeader> told;

    PassThrough(
            Vertx vertx,
            NotifierConfig config,
            StaffGate gate,
            EdgeAnswers answers,
            @All List<EdgeHeader> told) {
        this.vertx = vertx;
        this.config = config;
        this.gate = gate;
        this.answers = answers;
        this.told = told;
    }

    void listen(@Observes Router router) {
        var proxy = proxy();
        // Ahead of those of staff, which would hold them.
        for (var path : SubscriberPaths.FORMS.all()) {
            router.route(path).order(ORDER).handler(context -> passOn(context, proxy));
        }
        for (var path : SubscriberPaths.POSTS.all()) {
            router.post(path).order(ORDER).handler(context -> passOn(context, proxy));
        }
        for (var path : StaffPaths.ROUTES.all()) {
            router.route(path)
                    .order(ORDER)
                    .handler(context -> gate.open(context, () -> proxy.handle(context.request())));
        }
        for (var path : SubscriberPaths.ROUTES.all()) {
            router.route(path).order(ORDER).handler(context -> passOn(context, proxy));
        }
    }

    private void passOn(RoutingContext context, HttpProxy proxy) {
        StaffGate.strip(context);
        var headers = context.request().headers();
        for (var header : told) {
            headers.remove(header.name());
            header.value().ifPresent(value -> headers.set(header.name(), value));
        }
        proxy.handle(context.request());
    }

    private HttpProxy proxy() {
        var url = config.url();
        boolean tls = "https".equals(url.getScheme());
        int seconds = Math.toIntExact(config.timeout().toSeconds());
        var client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setSsl(tls)
                                .setConnectTimeout(Math.toIntExact(config.timeout().toMillis()))
                                .setReadIdleTimeout(seconds)
                                .setMaxPoolSize(64));
        int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
        return HttpProxy.reverseProxy(client)
                .origin(port, url.getHost())
                .addInterceptor(
                        new ProxyInterceptor() {
                            @Override
                            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                                return WholeBody.of(context.request(), largestBody(context))
                                        .compose(_ -> context.sendRequest())
                                        .map(answer -> believed(context, answer))
                                        .recover(e -> Future.succeededFuture(refused(context, e)));
                            }
                        });
    }

    /** What subscribers show the notifier itself, it may refuse. */
    private ProxyResponse believed(ProxyContext context, ProxyResponse answer) {
        boolean isOfStaff = context.request().headers().contains(StaffAssertion.HEADER);
        if (!isOfStaff || answer.getStatusCode() != Disbelief.STATUS) {
            return answer;
        }
        answer.release();
        Disbelief.log();
        return unavailable(context, Disbelief.DETAIL);
    }

    private long largestBody(ProxyContext context) {
        var path = context.request().proxiedRequest().path();
        var limit = StaffPaths.TABLES.contains(path) ? config.largestTable() : config.largestBody();
        return limit.asLongValue();
    }

    private ProxyResponse refused(ProxyContext context, Throwable cause) {
        return switch (cause) {
            case WholeBody.TooLarge _ -> tooLarge(context);
            case WholeBody.Broken _ -> toNobody(context);
            default -> away(context, cause);
        };
    }

    /** The proxy wants an answer also where the connection is closed. */
    private static ProxyResponse toNobody(ProxyContext context) {
        return context.request()
                .release()
                .response()
                .setStatusCode(ProblemType.MALFORMED.status())
                .setBody(null);
    }

    private ProxyResponse tooLarge(ProxyContext context) {
        EdgeAnswers.closeAfter(context.request().proxiedRequest());
        return problem(
                context,
                ProblemType.TOO_LARGE,
                "the body has more than " + largestBody(context) + " bytes");
    }

    private ProxyResponse away(ProxyContext context, Throwable cause) {
        LOG.warnf("the notifier can't be reached: %s", cause.getMessage());
        return unavailable(context, "the notifier can't be reached right now");
    }

    private ProxyResponse unavailable(ProxyContext context, String detail) {
        return problem(context, ProblemType.UNAVAILABLE, detail)
                .putHeader("Retry-After", RETRY_AFTER_SECONDS);
    }

    private ProxyResponse problem(ProxyContext context, ProblemType type, String detail) {
        var told = answers.told(type, detail, context.request().proxiedRequest());
        var response = context.request().release().response().setStatusCode(type.status());
        told.headers().forEach(response::putHeader);
        return response.setBody(Body.body(Buffer.buffer(told.body())));
    }
}
