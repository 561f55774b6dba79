package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the code says: the operations of both services, as the edge serves
 * them. To write it anew: {@code ./verify -Darticle28.openapi.write=true}.
 */
class OpenApiIT {

    private static final Path CONTRACT = Product.root().resolve("openapi.yaml");
    private static final Path EXAMPLES =
            Product.root().resolve("system-tests/src/test/resources/contract-examples");
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .build();

    @Test
    void contractIsWhatTheServicesSay() throws IOException {
        var generated = merged();
        if (Boolean.getBoolean("article28.openapi.write")) {
            Files.writeString(CONTRACT, YAML.writeValueAsString(generated));
        }

        assertThat(YAML.readTree(CONTRACT.toFile()))
                .isEqualTo(YAML.readTree(YAML.writeValueAsString(generated)));
    }

    @Test
    void everyExampleIsOfASchema() throws IOException {
        var schemas = YAML.readTree(CONTRACT.toFile()).at("/components/schemas");

        try (var files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .allMatch(schemas::has);
        }
    }

    private static ObjectNode merged() throws IOException {
        var contract = described("api-service");
        var notifier = described("notifier-service");
        join(contract.withObject("/paths"), notifier.path("paths"));
        for (var kind :
                List.of("schemas", "securitySchemes", "responses", "headers", "parameters")) {
            if (notifier.path("components").has(kind)) {
                join(
                        contract.withObject("/components").withObject("/" + kind),
                        notifier.path("components").get(kind));
            }
        }
        var tags = (ArrayNode) contract.withArray("/tags");
        notifier.path("tags").forEach(tags::add);
        addExamples(contract);
        return contract;
    }

    /** Of schemas with names: as {@code ./run} answered, or takes. */
    private static void addExamples(ObjectNode contract) throws IOException {
        for (var schema : contract.at("/components/schemas").properties()) {
            var example = EXAMPLES.resolve(schema.getKey() + ".json");
            if (Files.exists(example)) {
                ((ObjectNode) schema.getValue())
                        .putArray("examples")
                        .add(YAML.readTree(example.toFile()));
            }
        }
    }

    /** Two services may describe one thing, if they agree on it. */
    private static void join(ObjectNode into, JsonNode from) {
        from.properties()
                .forEach(
                        entry -> {
                            var known = into.get(entry.getKey());
                            assertThat(known == null || known.equals(entry.getValue()))
                                    .as("both services describe " + entry.getKey() + " alike")
                                    .isTrue();
                            into.set(entry.getKey(), entry.getValue());
                        });
    }

    private static ObjectNode described(String service) throws IOException {
        var file = Product.root().resolve(service).resolve("target/openapi/openapi.yaml");
        return (ObjectNode) YAML.readTree(file.toFile());
    }
}
