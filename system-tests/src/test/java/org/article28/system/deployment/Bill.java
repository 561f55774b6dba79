package org.article28.system.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A bill of materials in CycloneDX. */
final class Bill {

    private static final String SCHEMAS = "http://cyclonedx.org/schema/";
    private static final String SCHEMA = "bom-1.6.schema.json";

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    private final String text;
    private final JsonNode tree;

    Bill(Path file) {
        text = Checkout.text(file);
        // JSON is YAML.
        tree = Checkout.yamlOf(text).getFirst();
    }

    /** Where it is not what its schema says. */
    List<?> broken() {
        var schemas =
                Map.of(
                        SCHEMAS + SCHEMA, resource(SCHEMA),
                        SCHEMAS + "spdx.schema.json", resource("spdx.schema.json"),
                        SCHEMAS + "jsf-0.82.schema.json", resource("jsf-0.82.schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(SCHEMAS + SCHEMA))
                .validate(text, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (var schema = Bill.class.getResourceAsStream("/" + name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archives of its components, as the package names them. */
    List<String> archives() {
        return tree.get("components").valueStream().map(Bill::archive).toList();
    }

    private static String archive(JsonNode component) {
        var classifier = CLASSIFIER.matcher(component.get("purl").asText());
        return "%s.%s-%s%s.jar"
                .formatted(
                        component.get("group").asText(),
                        component.get("name").asText(),
                        component.get("version").asText(),
                        classifier.find() ? "-" + classifier.group(1) : "");
    }
}
