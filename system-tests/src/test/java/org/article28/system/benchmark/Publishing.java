package org.article28.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.article28.system.Product;

/** Small changes of the example list, and the brake on their notices. */
public final class Publishing {

    private static final String ENTRY = "/v1/subprocessors/google-llc";

    private final Edge edge;
    private int published;

    private Publishing(Edge edge) {
        this.edge = edge;
    }

    public static Publishing on(Product product) {
        return new Publishing(
                Edge.of(
                        product.ready().get("api").asText(),
                        product.ready().get("token").asText()));
    }

    /** Returns the version. */
    public long publish() {
        published++;
        edge.patch(
                ENTRY,
                Edge.etag(edge.get(ENTRY)),
                "{\"purpose\": \"Cloud services, %d\"}".formatted(published));
        return number(text("/v1/versions/latest"), "/version");
    }

    /** Nobody more is told of the version. */
    public void cancel(long version) {
        var notice = number(text("/v1/notices?version=" + version), "/notices/0/id");
        edge.post("/v1/notices/" + notice + "/cancel", "{\"reason\": \"Measured\"}");
    }

    private String text(String path) {
        return new String(edge.get(path).body(), UTF_8);
    }

    private static long number(String json, String path) {
        try {
            return new ObjectMapper().readTree(json).at(path).asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
