package org.article28.local.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.article28.local.StackFailure;

/** What the quickstart asks of the services. */
final class Http implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    boolean isOk(URI address) {
        try {
            return status(HttpRequest.newBuilder(address).timeout(PATIENCE).build()) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Publishes the list as version 1, unless there is one. Returns whether it did. */
    boolean publishFirst(URI api, String token, Path list) throws IOException {
        if (isOk(api.resolve("/v1/versions/latest"))) {
            return false;
        }
        var request =
                HttpRequest.newBuilder(api.resolve("/v1/document?note=First%20version"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/yaml")
                        .header("If-Match", "\"v0\"")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(list)))
                        .build();
        int status = status(request);
        if (status != 201) {
            throw new StackFailure("the example list was refused with status " + status);
        }
        return true;
    }

    private int status(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
