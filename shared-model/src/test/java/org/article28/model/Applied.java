package org.article28.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies served changes to a document, knowing nothing but the wire form: what a compliance tool
 * would do.
 */
final class Applied {

    private final Map<String, ObjectNode> parts = new TreeMap<>();

    private Applied(Document before) {
        before.parts()
                .forEach(
                        part ->
                                parts.put(
                                        key(part.part().wire(), part.id()),
                                        Wire.tree(part).deepCopy()));
    }

    /** The parts of the document after the changes, keyed by kind and id. */
    static Map<String, ObjectNode> to(Document before, List<PublishedChange> changes) {
        var applied = new Applied(before);
        changes.forEach(change -> applied.apply(Wire.tree(change)));
        return applied.parts;
    }

    private static String key(String part, String id) {
        return part + "/" + id;
    }

    private void apply(JsonNode change) {
        var part = change.get("part").asText();
        var id = change.get(part.equals("sub-processor") ? "subProcessorId" : "id").asText();
        switch (change.get("kind").asText()) {
            case "added" -> parts.put(key(part, id), (ObjectNode) change.get("after"));
            case "removed" -> parts.remove(key(part, id));
            case "updated" ->
                    change.get("fields").forEach(field -> set(parts.get(key(part, id)), field));
            default -> throw new IllegalArgumentException("unknown kind in " + change);
        }
    }

    private static void set(ObjectNode part, JsonNode field) {
        var path = field.get("path").asText();
        int last = path.lastIndexOf('/');
        JsonNode parent = last == 0 ? part : container(part, path.substring(0, last));
        var name = path.substring(last + 1);
        if (field.has("added") || field.has("removed")) {
            set((ObjectNode) parent, name, elements((ObjectNode) parent, name, field));
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), field.get("after"));
        } else {
            set((ObjectNode) parent, name, field.get("after"));
        }
    }

    private static JsonNode container(ObjectNode part, String path) {
        return part.requiredAt(path);
    }

    private static void set(ObjectNode parent, String name, JsonNode value) {
        if (value == null || (value.isArray() && value.isEmpty())) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
    }

    private static ArrayNode elements(ObjectNode parent, String name, JsonNode field) {
        var elements = Wire.JSON.createArrayNode();
        parent.path(name).forEach(elements::add);
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
        throw new IllegalArgumentException("nothing to remove: " + gone);
    }
}
