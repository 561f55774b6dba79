package org.article28.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The Compose file, and the example of what it asks for. */
class ComposeTest {

    static final List<String> SERVICES = Checkout.SERVICES;

    private final Compose compose = Compose.with(Map.of());

    @Test
    void fileIsAsTheSpecificationSays() throws IOException {
        assertThat(faults(compose.tree())).isEmpty();
    }

    @Test
    void misspeltFieldIsSeen() throws IOException {
        var tree = compose.tree().<ObjectNode>deepCopy();
        ((ObjectNode) tree.at("/services/api-service")).put("read-only", true);

        assertThat(faults(tree)).isNotEmpty();
    }

    private static List<?> faults(JsonNode tree) throws IOException {
        try (var schema =
                ComposeTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            // Its own name is not absolute.
                            SchemaLocation.of("https://example.org/compose_spec.json"),
                            new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON)
                    .validate(tree.toString(), InputFormat.JSON);
        }
    }

    @Test
    void exampleHasExactlyTheVariablesOfTheFile() {
        var example = Checkout.variables(Checkout.path("deploy/.env.example")).keySet();

        assertThat(example)
                .filteredOn(name -> !name.equals("COMPOSE_PROFILES"))
                .containsExactlyInAnyOrderElementsOf(Compose.asked());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyVariableIsASettingOfTheService(String service) {
        var settings = Settings.of(service);

        assertThat(compose.environment(service).keySet()).allMatch(settings::has);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceGetsAllThatItNeeds(String service) {
        assertThat(compose.environment(service)).containsKeys(needed(service));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceTakesOtherSettingsFromAFileThatNeedNotBe(String service) {
        var file = service + ".env";

        assertThat(compose.service(service).get("env_file").toString())
                .isEqualTo("[{\"path\":\"./%s\",\"required\":false}]".formatted(file));
        assertThat(Checkout.text(".gitignore").lines()).contains("/" + file, "/secrets/");
        assertThat(Checkout.text(".dockerignore").lines()).contains("*.env", "secrets");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void secretsAreFilesWhereTheServiceLooksForThem(String service) {
        var folder = compose.environment(service).get("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS");

        assertThat(compose.service(service).get("volumes"))
                .extracting(volume -> compose.filledIn(volume.asText()))
                .contains("./secrets/%s:%s:ro".formatted(service, folder));
    }

    private static String[] needed(String service) {
        return Settings.of(service).needed().toArray(String[]::new);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceMayNoMoreThanItNeeds(String service) {
        var container = compose.service(service);

        assertThat(container.get("read_only").asBoolean()).isTrue();
        assertThat(container.get("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(container.get("security_opt").toString())
                .isEqualTo("[\"no-new-privileges:true\"]");
        assertThat(compose.filledIn(container.get("mem_limit").asText())).matches("[0-9]+[mg]");
    }

    @Test
    void everyImageHasAVersion() {
        assertThat(compose.tree().get("services"))
                .extracting(service -> service.get("image").asText())
                .allMatch(image -> image.matches("[a-z0-9/-]+:(v?[0-9][0-9.]*|local)"));
    }

    @Test
    void onlyTheProxyIsReachedFromOutsideTheMachine() {
        var published =
                compose.tree().get("services").properties().stream()
                        .filter(one -> !one.getKey().equals("proxy"))
                        .flatMap(one -> one.getValue().path("ports").valueStream())
                        .map(JsonNode::asText)
                        .toList();

        assertThat(published).hasSize(2).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void mountedFilesAreThere() {
        var files =
                compose.tree()
                        .get("services")
                        .valueStream()
                        .flatMap(service -> service.path("volumes").valueStream())
                        .map(volume -> volume.asText().split(":")[0])
                        .filter(source -> source.startsWith("./"))
                        .toList();

        assertThat(files).hasSize(4).allMatch(file -> Files.exists(Checkout.path(file)));
    }

    @Test
    void proxyHandsOnAllButWhatIsForThoseInside() {
        var caddyfile = Checkout.text("deploy/caddy/Caddyfile");

        assertThat(caddyfile)
                .contains("@inside path /q /q/*\n\trespond @inside 404\n")
                .contains("reverse_proxy api-service:8080\n");
    }
}
