package org.article28.api.desk.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A merge patch (RFC 7396) in a form: of all that could change, what does.
 *
 * @param items what can change: fields, and lists as a whole
 */
public record PatchSpec(String name, List<Item> items) implements Item {

    public PatchSpec {
        items = List.copyOf(items);
    }

    /** What that patch changes of it. */
    List<Item> in(JsonNode patch) {
        return items.stream().filter(item -> isIn(patch, item)).toList();
    }

    private static boolean isIn(JsonNode patch, Item item) {
        var node = patch.at(JsonPointer.compile("/" + item.name()));
        return item instanceof RowsSpec ? node.isArray() || node.isNull() : !node.isMissingNode();
    }
}
