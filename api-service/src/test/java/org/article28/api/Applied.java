package org.article28.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies a served diff to a served document, knowing nothing but the wire form: what a compliance
 * tool would do.
 */
final class Applied {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> parts = new TreeMap<>();

    private Applied() {}

    /** The document after the changes. */
    static ObjectNode to(JsonNode document, JsonNode changes) {
        var applied = new Applied();
        applied.read("register", document.path("register"));
        document.path("subProcessors").forEach(part -> applied.read("sub-processor", part));
        document.path("assessments").forEach(part -> applied.read("assessment", part));
        changes.forEach(applied::apply);
        return applied.document();
    }

    private void read(String kind, JsonNode part) {
        if (part.isObject()) {
            parts.put(key(kind, part.get("id").asText()), part.deepCopy());
        }
    }

    private ObjectNode document() {
        var document = JSON.objectNode();
        parts.forEach(
                (key, part) -> {
                    switch (key.substring(0, key.indexOf('/'))) {
                        case "register" -> document.set("register", part);
                        case "sub-processor" -> document.withArray("subProcessors").add(part);
                        default -> document.withArray("assessments").add(part);
                    }
                });
        return document;
    }

    private static String key(String kind, String id) {
        return kind + "/" + id;
    }

    private void apply(JsonNode change) {
        var kind = change.get("part").asText();
        var id = change.get(kind.equals("sub-processor") ? "subProcessorId" : "id").asText();
        var key = key(kind, id);
        switch (change.get("kind").asText()) {
            case "added" -> parts.put(key, change.get("after").deepCopy());
            case "removed" -> parts.remove(key);
            default -> change.get("fields").forEach(field -> set(parts.get(key), field));
        }
    }

    private static void set(ObjectNode part, JsonNode field) {
        var path = field.get("path").asText();
        int last = path.lastIndexOf('/');
        var parent = part.requiredAt(path.substring(0, last));
        var name = path.substring(last + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), field.get("after"));
        } else if (field.has("added") || field.has("removed")) {
            set((ObjectNode) parent, name, elements(parent.path(name), field));
        } else {
            set((ObjectNode) parent, name, field.path("after"));
        }
    }

    private static void set(ObjectNode parent, String name, JsonNode value) {
        if (value.isMissingNode() || (value.isArray() && value.isEmpty())) {
            parent.remove(name);
        } else {
            parent.set(name, value.deepCopy());
        }
    }

    private static ArrayNode elements(JsonNode before, JsonNode field) {
        var elements = JSON.arrayNode();
        before.forEach(elements::add);
        field.path("removed").forEach(gone -> remove(elements, gone));
        field.path("added").forEach(elements::add);
        return elements;
    }

    private static void remove(ArrayNode elements, JsonNode gone) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).equals(gone)) {
                elements.remove(i);
                return;
            }
        }
        throw new AssertionError("nothing to remove: " + gone);
    }
}
