package org.article28.system.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Clients that wait, each on a connection of its own. */
final class Waiters implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<?>[] answers;
    private final long[] answered;

    /** Asks for the path on so many connections at once. */
    Waiters(String base, String path, int clients) {
        var address = URI.create(base);
        var http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setDefaultHost(address.getHost())
                                .setDefaultPort(address.getPort())
                                .setMaxPoolSize(clients));
        answers = new CompletableFuture<?>[clients];
        answered = new long[clients];
        for (int i = 0; i < clients; i++) {
            answers[i] = ask(http, path, i);
        }
    }

    private CompletableFuture<Void> ask(HttpClient http, String path, int client) {
        return http.request(HttpMethod.GET, path)
                .compose(request -> request.send())
                .compose(Waiters::body)
                .<Void>map(
                        body -> {
                            answered[client] = System.nanoTime();
                            requireOnePublication(body);
                            return null;
                        })
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("answered " + response.statusCode());
        }
        return response.body();
    }

    private static void requireOnePublication(Buffer body) {
        var publications = new JsonObject(body).getJsonArray("publications");
        if (publications.size() != 1) {
            throw new IllegalStateException("answered " + body);
        }
    }

    /**
     * When each had its answer, sorted; fails where one got another answer than the publication.
     */
    long[] answered() {
        CompletableFuture.allOf(answers).orTimeout(70, TimeUnit.SECONDS).join();
        var sorted = answered.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
