package org.article28.api.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.List;
import org.article28.api.problem.Rejection;
import org.article28.model.JsonPointers;
import org.article28.model.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Applies patches to records: JSON Merge Patch (RFC 7396) and JSON Patch (RFC 6902). */
@ApplicationScoped
public class Patches {

    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String JSON_PATCH = "application/json-patch+json";

    private static final int MOST_OPERATIONS = 500;

    /** A few copies of copies would fill any memory. */
    private static final int LARGEST = 2_000_000;

    private final ObjectMapper json;
    private final Bodies bodies;

    Patches(ObjectMapper json, Bodies bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    /**
     * The record as patched, to be read by {@link Bodies#readTree}.
     *
     * @throws Rejection.Malformed if the body is no such patch
     * @throws Rejection.Invalid if it can't be applied to this record
     */
    public JsonNode patched(Object record, byte[] body, @Nullable String contentType) {
        var patch = bodies.tree(body);
        JsonNode target = json.valueToTree(record);
        return contentType != null && contentType.contains("merge-patch")
                ? MergePatch.apply(target, patch)
                : jsonPatched(target, patch);
    }

    private JsonNode jsonPatched(JsonNode target, JsonNode patch) {
        if (!patch.isArray() || patch.size() > MOST_OPERATIONS) {
            throw new Rejection.Malformed(
                    FieldError.at(
                            "",
                            "patch",
                            "a JSON Patch is a list of at most %d operations"
                                    .formatted(MOST_OPERATIONS)));
        }
        var patched = structure(target.toString());
        for (int i = 0; i < patch.size(); i++) {
            patched = applied(patched, patch.get(i), i);
        }
        try {
            return json.readTree(patched.toString());
        } catch (JsonProcessingException e) {
            throw new Rejection.Invalid(
                    List.of(FieldError.at("", "patch", "what the patch makes is nested too deep")));
        }
    }

    private static JsonStructure applied(JsonStructure target, JsonNode operation, int index) {
        if (!isComplete(operation)) {
            throw refused(index, "an operation has an op and a path, and from where it needs one");
        }
        try {
            var one = structure("[" + operation + "]").asJsonArray();
            var result = Json.createPatch(one).apply(target);
            if (result.toString().length() > LARGEST) {
                throw refused(index, "the record would be too large");
            }
            return result;
        } catch (JsonException e) {
            throw refused(index, "this operation can't be applied: " + e.getMessage());
        } catch (ClassCastException
                | IllegalArgumentException
                | IndexOutOfBoundsException leadsNowhere) {
            // The message would be about classes.
            throw refused(index, "this operation can't be applied: there is no such place");
        }
    }

    /** RFC 6902, section 4; what is missing there, Parsson stumbles over. */
    private static boolean isComplete(JsonNode operation) {
        var op = operation.path("op").textValue();
        boolean hasFrom = "move".equals(op) || "copy".equals(op);
        return op != null
                && operation.path("path").isTextual()
                && (!hasFrom || operation.path("from").isTextual());
    }

    private static Rejection refused(int index, String detail) {
        return new Rejection.Invalid(
                List.of(FieldError.at(JsonPointers.step(index), "patch", detail)));
    }

    private static JsonStructure structure(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
