package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Edits of all kinds over HTTP, each published at once; nothing keeps them back. */
final class RandomEdits {

    private static final String MERGE = "application/merge-patch+json";
    private static final String JSON = "application/json";
    private static final String OVERRIDE = "?override=Random";

    private final RandomGenerator random;
    private final List<Runnable> kinds =
            List.of(
                    this::add,
                    this::add,
                    this::remove,
                    this::rename,
                    this::locate,
                    this::locate,
                    this::plan,
                    this::translate,
                    this::describe,
                    this::state,
                    this::serve,
                    this::assess,
                    this::reassess);
    private int turn;

    RandomEdits(RandomGenerator random) {
        this.random = random;
    }

    /** One edit, which may change nothing. */
    void next() {
        turn++;
        kinds.get(random.nextInt(kinds.size())).run();
    }

    private void add() {
        write().contentType(JSON)
                .body(
                        Map.of(
                                "id", "added-" + turn,
                                "name", "Added " + turn,
                                "country", country(),
                                "locations", List.of(location(), other()),
                                "dataCategories", List.of("names", "addresses"),
                                "contact", Map.of("role", "Privacy desk")))
                .post("/v1/subprocessors" + OVERRIDE)
                .then()
                .statusCode(201);
    }

    /** An entry that nothing refers to. */
    private void remove() {
        var id = either("amazon-web-services", "google-llc", "microsoft-ireland");
        if (entries().contains(id)) {
            write().header("If-Match", Client.etag(path(id)))
                    .delete(path(id) + OVERRIDE)
                    .then()
                    .statusCode(204);
        } else {
            write().contentType(JSON)
                    .body(Map.of("id", id, "name", "Back again " + turn))
                    .post("/v1/subprocessors" + OVERRIDE)
                    .then()
                    .statusCode(201);
        }
    }

    private void rename() {
        patchEntry(
                "{\"name\": \"Renamed %d\", \"formerNames\": [\"Before %d\", \"Ago\"]}"
                        .formatted(turn, turn));
    }

    private void locate() {
        patchEntry(
                "{\"locations\": [{\"type\": \"country\", \"country\": \"%s\"}, {\"type\": \"global\"}], \"access\": %s}"
                        .formatted(country(), either("null", "{\"remoteOnly\": true}")));
    }

    private void plan() {
        patchEntry(
                """
                {"plannedChanges": [{"id": "move", "effectiveFrom": "2099-0%d-01",
                  "set": {"country": "%s", "purpose": null, "locations": [{"type": "country", "country": "%s"}]}}]}
                """
                        .formatted(1 + random.nextInt(9), country(), country()));
    }

    private void translate() {
        patchEntry(
                either(
                                "{\"translations\": {\"de\": {\"purpose\": \"Betrieb %d\"}}}",
                                "{\"translations\": {\"fr\": {\"purpose\": \"Exploitation %d\"}, \"de\": null}}",
                                "{\"translations\": null}")
                        .formatted(turn));
    }

    private void describe() {
        patchEntry(
                "{\"purpose\": %s, \"contact\": {\"phone\": \"+385 1 %d\", \"role\": \"Desk\"}}"
                        .formatted(either("null", "\"Purpose\"", "\"Lines\\nof text\""), turn));
    }

    private void state() {
        patch(
                "/v1/register",
                either(
                                "{\"statements\": [{\"id\": \"data-location\", \"text\": \"Text %d\"}]}",
                                "{\"introduction\": \"Introduction %d\", \"regimes\": [\"eu\", \"uk\"]}",
                                "{\"objectionDays\": %d, \"regimes\": null}",
                                "{\"subscription\": {\"promise\": \"Promise %d\"}, \"relatedPolicies\": null}")
                        .formatted(turn));
    }

    private void serve() {
        patch(
                "/v1/register",
                """
                {"services": [{"id": "email", "title": "E-mail %d"}, {"id": "voice", "title": "Voice"},
                  {"id": "text-to-speech", "title": "TTS"}, {"id": "speech-to-text", "title": "STT"}]}
                """
                        .formatted(turn));
        patchEntry("{\"services\": [\"voice\", \"%s\"]}".formatted(either("email", "voice")));
    }

    private void assess() {
        write().contentType(JSON)
                .body(
                        Map.of(
                                "id", "tia-" + turn,
                                "exporters", List.of(Map.of("subProcessor", "self")),
                                "residualRisk", either("low", "medium")))
                .post("/v1/assessments" + OVERRIDE)
                .then()
                .statusCode(201);
    }

    private void reassess() {
        patch(
                "/v1/assessments/tia-bosnia-herzegovina",
                """
                {"residualRisk": "%s", "supplementaryMeasures": %s, "exporters": [{"name": "Exporter %d"}, {"subProcessor": "self"}]}
                """
                        .formatted(
                                either("low", "high"),
                                either("null", "{\"technical\": \"Encryption\"}"),
                                turn));
    }

    private void patchEntry(String patch) {
        var ids = entries();
        patch(path(ids.get(random.nextInt(ids.size()))), patch);
    }

    private static void patch(String path, String patch) {
        write().contentType(MERGE)
                .header("If-Match", Client.etag(path))
                .body(patch)
                .patch(path + OVERRIDE)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification write() {
        return Client.publisher();
    }

    private static List<String> entries() {
        List<String> ids = given().get("/v1/document").path("subProcessors.id");
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static String path(String id) {
        return "/v1/subprocessors/" + id;
    }

    private String country() {
        return either("DE", "FR", "IN", "US", "CH");
    }

    private Map<String, String> location() {
        return Map.of("type", "country", "country", country());
    }

    private Map<String, String> other() {
        return Map.of("type", "region", "region", either("EEA", "Europe"));
    }

    private String either(String... options) {
        return options[random.nextInt(options.length)];
    }
}
