package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.article28.api.reference.contract.Reference.Field;

/** Parameters and headers, which say of themselves what their schema does not. */
final class Parameters {

    private Parameters() {}

    static Field field(JsonNode parameter, Shapes shapes) {
        return field(
                Contract.text(parameter, "name"),
                parameter,
                parameter.path("required").asBoolean() ? "required" : "",
                shapes);
    }

    static Field field(String name, JsonNode described, String presence, Shapes shapes) {
        var value = shapes.field(name, described.path("schema"), presence);
        var description = Contract.text(described, "description");
        var example = Examples.plain(described);
        return new Field(
                name,
                value.type(),
                presence,
                description.isEmpty() ? value.description() : description,
                example.isEmpty() ? value.example() : example);
    }
}
