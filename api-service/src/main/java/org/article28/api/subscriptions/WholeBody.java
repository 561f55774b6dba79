package org.article28.api.subscriptions;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;

/**
 * Sees that a body is not too large before any of it is passed on: where the notifier refused one
 * halfway, its answer was lost with the connection.
 */
final class WholeBody {

    /** There is more of it than is passed on. */
    static final class TooLarge extends Exception {
        private TooLarge() {
            super("too large a body", null, false, false);
        }
    }

    /** It can't be read to its end, and its sender is gone. */
    static final class Broken extends Exception {
        private Broken(Throwable cause) {
            super("a body that ends nowhere", cause, false, false);
        }
    }

    private WholeBody() {}

    /**
     * Fails with {@link TooLarge} or {@link Broken}; what does not announce its length is read to
     * its end.
     */
    static Future<Void> of(ProxyRequest request, long largest) {
        var body = request.getBody();
        if (body.length() > largest) {
            return Future.failedFuture(new TooLarge());
        }
        if (body.length() >= 0 || !isChunked(request)) {
            return Future.succeededFuture();
        }
        return read(body.stream(), largest)
                .onSuccess(whole -> request.setBody(Body.body(whole)))
                .mapEmpty();
    }

    private static boolean isChunked(ProxyRequest request) {
        return request.proxiedRequest().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static Future<Buffer> read(ReadStream<Buffer> body, long largest) {
        var whole = Buffer.buffer();
        Promise<Buffer> read = Promise.promise();
        body.exceptionHandler(cause -> read.tryFail(new Broken(cause)));
        body.endHandler(_ -> read.tryComplete(whole));
        body.handler(
                chunk -> {
                    if (whole.length() + chunk.length() > largest) {
                        read.tryFail(new TooLarge());
                    } else {
                        whole.appendBuffer(chunk);
                    }
                });
        body.resume();
        return read.future();
    }
}
