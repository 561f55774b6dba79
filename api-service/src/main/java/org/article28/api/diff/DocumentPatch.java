package org.article28.api.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.article28.model.Document;
import org.article28.model.JsonPointers;
import org.article28.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Patch (RFC 6902) from one document to another, both as the wire has them: parts in the
 * order of their ids, nothing that is empty. Parts are told apart by their ids, so that its cost
 * grows with the documents and not with their square. Pure.
 */
final class DocumentPatch {

    private final ObjectMapper json;
    private final ArrayNode operations;

    private DocumentPatch(ObjectMapper json) {
        this.json = json;
        this.operations = json.createArrayNode();
    }

    /** {@code json} writes documents as they are served. */
    static JsonNode between(Document from, Document to, ObjectMapper json) {
        var patch = new DocumentPatch(json);
        patch.part("/register", from.register(), to.register());
        patch.parts("/subProcessors", from.subProcessors(), to.subProcessors());
        patch.parts("/assessments", from.assessments(), to.assessments());
        return patch.operations;
    }

    private void part(String path, @Nullable Part before, @Nullable Part after) {
        if (before == null && after == null) {
            return;
        }
        if (after == null) {
            remove(path);
        } else if (before == null) {
            set("add", path, json.valueToTree(after));
        } else if (!before.equals(after)) {
            members(path, json.valueToTree(before), json.valueToTree(after));
        }
    }

    private void members(String path, JsonNode before, JsonNode after) {
        for (var member : before.properties()) {
            if (!after.has(member.getKey())) {
                remove(path + JsonPointers.step(member.getKey()));
            }
        }
        for (var member : after.properties()) {
            var was = before.get(member.getKey());
            if (!member.getValue().equals(was)) {
                set(
                        was == null ? "add" : "replace",
                        path + JsonPointers.step(member.getKey()),
                        member.getValue());
            }
        }
    }

    private <T extends Part> void parts(String path, List<T> before, List<T> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (after.isEmpty()) {
            remove(path);
        } else if (before.isEmpty()) {
            set("add", path, json.valueToTree(after));
        } else {
            elements(path, before, after);
        }
    }

    /**
     * From the last that goes to the first, so that each still stands where it stood; then from the
     * first that comes to the last, so that each comes to stand where it is to stay.
     */
    private <T extends Part> void elements(String path, List<T> before, List<T> after) {
        var was = byId(before);
        var is = byId(after);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!is.containsKey(before.get(i).id())) {
                remove(path + JsonPointers.step(i));
            }
        }
        var stayed = new ArrayList<Integer>();
        for (int i = 0; i < after.size(); i++) {
            if (was.containsKey(after.get(i).id())) {
                stayed.add(i);
            } else {
                set("add", path + JsonPointers.step(i), json.valueToTree(after.get(i)));
            }
        }
        for (int i : stayed) {
            var now = after.get(i);
            part(path + JsonPointers.step(i), was.get(now.id()), now);
        }
    }

    private static <T extends Part> Map<String, T> byId(List<T> parts) {
        var byId = HashMap.<String, T>newHashMap(parts.size());
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }

    private void remove(String path) {
        operations.addObject().put("op", "remove").put("path", path);
    }

    private void set(String operation, String path, JsonNode value) {
        operations.addObject().put("op", operation).put("path", path).set("value", value);
    }
}
