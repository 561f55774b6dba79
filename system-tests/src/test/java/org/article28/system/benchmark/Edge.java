package org.article28.system.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The edge over one connection that is kept open. Any answer but a success ends the benchmark. */
record Edge(HttpClient client, String base, String token) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    static Edge of(String base, String token) {
        return new Edge(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), base, token);
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> put(String path, String ifMatch, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", ifMatch)
                        .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> patch(String path, String ifMatch, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", ifMatch)
                        .method("PATCH", BodyPublishers.ofString(body)));
    }

    static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    static String location(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request + ": " + answer.statusCode() + " " + new String(answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
