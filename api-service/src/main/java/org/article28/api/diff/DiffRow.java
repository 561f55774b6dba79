package org.article28.api.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.article28.model.FieldChange;
import org.article28.model.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * A field with what was and what is, of a set-like list with what it lost and what it gained. Pure.
 *
 * @param path JSON Pointer into the part
 * @param before missing where there is nothing to show
 * @param after missing where there is nothing to show
 */
record DiffRow(String path, JsonNode before, JsonNode after) {

    /** Of an update its fields; of what comes or goes, all that it says. */
    static List<DiffRow> of(PublishedChange change, ObjectMapper json) {
        var rows = new ArrayList<DiffRow>();
        var none = json.missingNode();
        change.fields().forEach(field -> rows.add(of(field, json)));
        for (var member : tree(change.before(), json).properties()) {
            rows.add(new DiffRow("/" + member.getKey(), member.getValue(), none));
        }
        for (var member : tree(change.after(), json).properties()) {
            rows.add(new DiffRow("/" + member.getKey(), none, member.getValue()));
        }
        return rows;
    }

    private static DiffRow of(FieldChange field, ObjectMapper json) {
        boolean set = !field.added().isEmpty() || !field.removed().isEmpty();
        return set
                ? new DiffRow(field.path(), tree(field.removed(), json), tree(field.added(), json))
                : new DiffRow(field.path(), tree(field.before(), json), tree(field.after(), json));
    }

    private static JsonNode tree(@Nullable Object value, ObjectMapper json) {
        return value == null ? json.missingNode() : json.valueToTree(value);
    }
}
