package org.article28.api.linkeddata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the names in our documents mean. It stands in each of them, so that nobody fetches it. */
final class Context {

    static final JsonNode JSON = read();

    private Context() {}

    private static JsonNode read() {
        try (var file = Context.class.getResourceAsStream("context.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
