package org.article28.api.desk.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.article28.api.desk.form.FormSpec;
import org.article28.api.desk.form.RowsSpec;
import org.article28.model.JsonPointers;
import org.article28.model.Part;

/**
 * Finds in a part as it was filled in what the rules found in it once it was in its canonical
 * order, in which a set stands otherwise than its author wrote it. Pure.
 */
final class Authored {

    private final FormSpec spec;
    private final JsonNode canonical;
    private final JsonNode authored;
    private final ObjectMapper json;

    Authored(FormSpec spec, Part canonical, JsonNode authored, ObjectMapper json) {
        this.spec = spec;
        this.canonical = json.valueToTree(canonical);
        this.authored = authored;
        this.json = json;
    }

    /** {@code pointer}: into the canonical part. */
    String pointer(String pointer) {
        var steps = pointer.split("/", 4);
        if (steps.length < 3 || !steps[2].matches("\\d{1,9}")) {
            return pointer;
        }
        return spec.rows().stream()
                .filter(rows -> rows.name().equals(steps[1]))
                .findFirst()
                .map(rows -> index(rows, Integer.parseInt(steps[2])))
                .map(JsonPointers::step)
                .map(index -> "/" + steps[1] + index + (steps.length > 3 ? "/" + steps[3] : ""))
                .orElse(pointer);
    }

    private int index(RowsSpec rows, int index) {
        var sought = canonical.path(rows.name()).path(index);
        var all = authored.path(rows.name());
        for (int i = 0; i < all.size(); i++) {
            if (isSame(rows, all.path(i), sought)) {
                return i;
            }
        }
        return index;
    }

    private boolean isSame(RowsSpec rows, JsonNode one, JsonNode other) {
        if (rows.idFrom() != null) {
            return one.path("id").equals(other.path("id"));
        }
        try {
            return json.treeToValue(one, rows.type()).equals(json.treeToValue(other, rows.type()));
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }
}
