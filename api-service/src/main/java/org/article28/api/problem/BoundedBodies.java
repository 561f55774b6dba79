package org.article28.api.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.article28.model.problem.ProblemType;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Counts what a body that does not announce its length has, and refuses it once that is too much.
 * The server would do so too, but without a word.
 */
@Provider
public class BoundedBodies implements ReaderInterceptor {

    /** The server sets its own limit for a request just before. */
    private static final int AFTER_THE_SERVERS_LIMIT = -1;

    private static final long NO_LIMIT = 0L;

    private final BodyLimit limit;

    BoundedBodies(BodyLimit limit) {
        this.limit = limit;
    }

    void listen(@Observes Router router) {
        router.route().order(AFTER_THE_SERVERS_LIMIT).handler(BoundedBodies::countHere);
    }

    private static void countHere(RoutingContext context) {
        if (mayHaveMore(context.request())) {
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, NO_LIMIT);
            context.addHeadersEndHandler(
                    _ -> {
                        if (isTooLarge(context)) {
                            context.response().putHeader("Connection", "close");
                        }
                    });
            // What the client goes on sending is not read.
            context.addEndHandler(
                    _ -> {
                        if (isTooLarge(context)) {
                            context.request().connection().close();
                        }
                    });
        }
        context.next();
    }

    private static boolean mayHaveMore(HttpServerRequest request) {
        return request.getHeader("Content-Length") == null
                && !request.method().equals(HttpMethod.GET)
                && !request.method().equals(HttpMethod.HEAD);
    }

    private static boolean isTooLarge(RoutingContext context) {
        return context.response().getStatusCode() == ProblemType.TOO_LARGE.status();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Bounded(context.getInputStream(), limit));
        return context.proceed();
    }

    private static final class Bounded extends FilterInputStream {

        private final BodyLimit limit;
        private long read;

        private Bounded(InputStream body, BodyLimit limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(some);
            return some;
        }

        private void count(int more) {
            read += Math.max(0, more);
            if (read > limit.bytes()) {
                throw new Rejection.TooLarge(limit.detail());
            }
        }
    }
}
