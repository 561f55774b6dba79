package org.article28.model.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Requests refuse fields that they do not know, and their schemas say so. What is only answered
 * stays open: readers are to ignore what they do not know. So do forms, to which browsers and those
 * who frame our pages may add what they like.
 */
final class ClosedRequests {

    private final Map<String, Schema> schemas;
    private final Set<String> seen = new HashSet<>();

    ClosedRequests(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void close(Described operation) {
        if (operation.hasBody()) {
            operation.body().entrySet().stream()
                    .filter(body -> !body.getKey().equals(Described.FORM))
                    .map(body -> body.getValue().getSchema())
                    .forEach(this::close);
        }
    }

    private void close(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var name = References.name(schema);
        if (name != null && seen.add(name)) {
            close(schemas.get(name));
        }
        if (schema.getProperties() != null) {
            if (schema.getAdditionalPropertiesSchema() == null) {
                schema.setAdditionalPropertiesSchema(
                        OASFactory.createSchema().booleanSchema(false));
            }
            schema.getProperties().values().forEach(this::close);
        }
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()).forEach(this::close);
        alternatives(schema).forEach(this::close);
    }

    private static List<Schema> alternatives(Schema schema) {
        return schema.getAnyOf() == null ? List.of() : schema.getAnyOf();
    }
}
