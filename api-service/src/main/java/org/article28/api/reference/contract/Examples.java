package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/** The first example that something has, as text; empty where it has none. */
final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Examples() {}

    static String of(JsonNode described) {
        var example = first(described);
        if (example == null) {
            return "";
        }
        return example.isTextual() ? example.asText() : example.toPrettyString();
    }

    /** As {@link #of}, of what is one line, or a list of one. */
    static String plain(JsonNode described) {
        var example = first(described);
        if (example != null && example.isArray() && example.size() == 1) {
            return example.get(0).asText();
        }
        return example == null || example.isContainerNode() ? "" : example.asText();
    }

    /** Of a body: its own, or that of its schema, or of the elements of its list. */
    static String ofBody(JsonNode form, Contract contract) {
        var own = of(form);
        if (!own.isEmpty()) {
            return own;
        }
        var schema = contract.resolved(form.path("schema"));
        if (schema.path("type").asText().equals("array")) {
            var element = first(contract.resolved(schema.path("items")));
            return element == null ? "" : JSON.arrayNode().add(element).toPrettyString();
        }
        return of(schema);
    }

    private static @Nullable JsonNode first(JsonNode described) {
        if (described.has("example")) {
            return described.get("example");
        }
        var examples = described.path("examples");
        if (examples.isEmpty()) {
            return null;
        }
        var first = examples.iterator().next();
        return examples.isObject() ? first.path("value") : first;
    }
}
