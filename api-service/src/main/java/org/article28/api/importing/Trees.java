package org.article28.api.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Records as trees, where fields are set by their names. */
@ApplicationScoped
class Trees {

    private final ObjectMapper json;

    Trees(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(Object value) {
        return json.valueToTree(value);
    }

    ObjectNode empty() {
        return json.createObjectNode();
    }

    /** Removes the field where there is no value. */
    void set(ObjectNode tree, String field, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> many && many.isEmpty())) {
            tree.remove(field);
        } else {
            tree.set(field, json.valueToTree(value));
        }
    }

    /** Of what we built ourselves; anything that can't be read is a bug. */
    <T> T read(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own can be read", e);
        }
    }
}
