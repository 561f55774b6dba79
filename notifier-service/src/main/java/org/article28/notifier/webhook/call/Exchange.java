package org.article28.notifier.webhook.call;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One call under way. What happens to it first is what came of it. */
final class Exchange {

    /** Of an answer: what it says does not matter. */
    private static final int MOST_READ = 64 * 1024;

    private final Clock clock;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private Answer ifGivenUp = new Answer.NotSent("no connection in time");
    private @Nullable HttpClientRequest request;
    private int read;

    Exchange(Clock clock) {
        this.clock = clock;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /**
     * Listens before the event loop can have read an answer: whoever listens later may find it
     * ended, and would wait for its end in vain.
     */
    synchronized void send(HttpClientRequest connected, Buffer body) {
        request = connected;
        if (answer.isDone()) {
            connected.reset();
            return;
        }
        ifGivenUp = new Answer.Lost("no answer in time");
        connected.send(body).onSuccess(this::read).onFailure(this::failed);
    }

    /** To its end or to the limit, since targets take a connection that breaks for a failure. */
    private synchronized void read(HttpClientResponse response) {
        var asked = RetryAfter.read(response.getHeader("Retry-After"), clock.instant());
        var status = new Answer.Status(response.statusCode(), asked.orElse(null));
        // The status counts, also where the rest of the answer is lost.
        ifGivenUp = status;
        response.handler(chunk -> count(chunk, status))
                .exceptionHandler(_ -> end(status))
                .endHandler(_ -> end(status));
    }

    private synchronized void count(Buffer chunk, Answer status) {
        read += chunk.length();
        if (read > MOST_READ) {
            end(status);
        }
    }

    synchronized void failed(Throwable cause) {
        end(
                request == null
                        ? new Answer.NotSent(reason(cause))
                        : new Answer.Lost("the connection was lost"));
    }

    /** When it takes too long. */
    synchronized void giveUp() {
        end(ifGivenUp);
    }

    private synchronized void end(Answer outcome) {
        if (answer.complete(outcome) && request != null) {
            request.reset();
        }
    }

    /** In words of ours: those of libraries quote names. */
    private static String reason(Throwable cause) {
        return switch (cause) {
            case SSLException _ -> "TLS was refused";
            case ConnectException _ -> "no connection";
            default -> cause.getCause() == null ? "no connection" : reason(cause.getCause());
        };
    }
}
