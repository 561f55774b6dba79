package org.article28.api.reference.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.article28.api.reference.contract.Reference.Field;
import org.article28.api.reference.contract.Reference.Shape;

/** Schemas with names, and their fields. */
record Shapes(Contract contract) {

    private static final String NEEDED = "required";

    List<Shape> all() {
        var shapes =
                new ArrayList<>(
                        contract.each(
                                "/components/schemas", (name, schema) -> shape(name, schema)));
        shapes.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        return shapes;
    }

    private Shape shape(String name, JsonNode schema) {
        var needed = needed(schema);
        var fields =
                Contract.each(
                        schema.path("properties"),
                        (field, type) -> field(field, type, needed.contains(field) ? NEEDED : ""));
        return new Shape(
                name,
                Types.SHAPE + name,
                Contract.text(schema, "description"),
                Types.of(schema),
                fields,
                Examples.of(schema));
    }

    /** Siblings of a reference say more about it here. */
    Field field(String name, JsonNode schema, String presence) {
        var description = Contract.text(schema, "description");
        return new Field(
                name,
                Types.of(schema),
                presence,
                description.isEmpty()
                        ? Contract.text(contract.resolved(schema), "description")
                        : description,
                Examples.plain(schema));
    }

    private static Set<String> needed(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
