package org.article28.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

/** The edge, as a client sees it. */
public record Api(String base, String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public JsonNode get(String path) {
        return Json.read(send(request(path).GET()).body());
    }

    public JsonNode readAsAdmin(String path) {
        return Json.read(read(path).body());
    }

    public HttpResponse<String> response(String path) {
        return send(request(path).GET());
    }

    /** As a browser does, of which a person reads the answer. */
    public HttpResponse<String> follow(String link) {
        return send(
                request(link)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("Accept-Language", "en")
                        .GET());
    }

    public long newestVersion() {
        return get("/v1/versions/latest").get("version").asLong();
    }

    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postAsAdmin(String path, String contentType, String body) {
        return send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Reads a record, changes it and puts it back, as an editor would. */
    public HttpResponse<String> edit(String id, Consumer<ObjectNode> change) {
        return editPart("/v1/subprocessors/" + id, change);
    }

    /** The same with the register. */
    public HttpResponse<String> editRegister(Consumer<ObjectNode> change) {
        return editPart("/v1/register", change);
    }

    private HttpResponse<String> editPart(String path, Consumer<ObjectNode> change) {
        var seen = response(path);
        var part = (ObjectNode) Json.read(seen.body());
        change.accept(part);
        return put(path, seen.headers().firstValue("ETag").orElseThrow(), part.toString());
    }

    public HttpResponse<String> put(String path, String ifMatch, String body) {
        return send(
                authorised(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", ifMatch)
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As an editor or a publisher. */
    public HttpResponse<String> write(String path, String body) {
        return send(
                authorised(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> read(String path) {
        return send(authorised(path).GET());
    }

    public HttpResponse<String> remove(String path) {
        return send(authorised(path).DELETE());
    }

    /** A merge patch on what was published. */
    public HttpResponse<String> patch(String path, String query, String body) {
        return send(
                authorised(path + query)
                        .header("Content-Type", "application/merge-patch+json")
                        .header(
                                "If-Match",
                                response(path).headers().firstValue("ETag").orElseThrow())
                        .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    /** With the token of a mail. */
    public HttpResponse<String> object(String link, String body) {
        return send(
                request("/v1/objections")
                        .header("Authorization", "Bearer " + link)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder authorised(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
