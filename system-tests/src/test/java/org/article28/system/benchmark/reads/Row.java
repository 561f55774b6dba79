package org.article28.system.benchmark.reads;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that is measured, with the answer that it gets.
 *
 * @param name what the table calls it
 * @param path as it is asked for; the bare server tells rows apart by it
 * @param ifNoneMatch empty where it is not sent
 */
record Row(
        String name,
        String path,
        String ifNoneMatch,
        int status,
        Map<String, String> headers,
        byte[] body) {

    /** What the server itself adds to each answer. */
    private static final List<String> SERVERS_OWN = List.of("content-length", "date", "connection");

    static Row asked(HttpClient client, String base, String name, String path, String ifNoneMatch) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!ifNoneMatch.isEmpty()) {
            request.header("If-None-Match", ifNoneMatch);
        }
        try {
            // The second answer is the one that is kept.
            client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var headers = new TreeMap<String, String>();
            answer.headers()
                    .map()
                    .forEach((key, values) -> headers.put(key, String.join(", ", values)));
            headers.keySet().removeAll(SERVERS_OWN);
            return new Row(name, path, ifNoneMatch, answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String tag() {
        return headers.get("etag");
    }

    static Row of(JsonNode json) {
        var headers = new TreeMap<String, String>();
        json.get("headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        try {
            return new Row(
                    json.get("name").asText(),
                    json.get("path").asText(),
                    json.get("ifNoneMatch").asText(),
                    json.get("status").asInt(),
                    headers,
                    json.get("body").binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
