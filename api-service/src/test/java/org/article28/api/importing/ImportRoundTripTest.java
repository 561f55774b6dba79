package org.article28.api.importing;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ImportRoundTripTest {

    /** What tables have columns for. */
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "kind",
                    "memberOf",
                    "sections",
                    "services",
                    "engagement",
                    "condition",
                    "purpose",
                    "country",
                    "locations",
                    "transferMechanisms");

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/json",
        "yaml,application/yaml",
        "csv,text/csv",
        "markdown,text/markdown"
    })
    void whatIsExportedMakesNoVersion(String format, String type) {
        var exported = given().get("/v1/document?format=" + format).asByteArray();

        put(type, exported, etag("/v1/document"))
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version));
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "markdown,text/markdown"})
    void tableMakesTheSameEntriesWhereThereAreNone(String format, String type) {
        var before = entries();
        var exported = given().get("/v1/document?format=" + format).asByteArray();
        publishRegisterAlone();
        assertThat(entries()).isEmpty();

        put(type, exported, "*").then().statusCode(200);

        assertThat(entries()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml"})
    void documentWithoutIdsKeepsThem(String type) {
        var format = type.substring("application/".length());
        var document = given().get("/v1/document?format=" + format).asString();
        var withoutIds =
                document.replaceAll(
                                "\"id\":\"(microsoft-ireland|amazon-web-services|google-llc|gooddata-ireland)\",",
                                "")
                        .replaceAll("- id: (microsoft-ireland|google-llc)\n  name", "- name");

        put(type, withoutIds.getBytes(StandardCharsets.UTF_8), "*")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version));
        assertThat(withoutIds).isNotEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"text/csv,text/csv", "text/markdown,text/markdown"})
    void formatIsChosenByAccept(String accept, String type) {
        var answer = given().accept(accept).get("/v1/document");

        assertThat(answer.contentType()).startsWith(type).containsIgnoringCase("utf-8");
        assertThat(answer.header("ETag")).isNotEqualTo(etag("/v1/document"));
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @Test
    void markdownIsMeantForPeople() {
        assertThat(given().get("/v1/document?format=markdown").asString().lines().limit(2).toList())
                .containsExactly(
                        "| ID | Name | Kind | Member of | Sections | Services | Engagement | Condition | Purpose | Country of establishment | Locations | Transfer mechanisms |",
                        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        assertThat(given().get("/v1/document?format=markdown").asString())
                .contains(
                        "| google-llc | Google LLC | Third party |  | Sub-processors |  |  |  | Google Cloud Platform")
                .contains(
                        "| Saudi Arabia [note=\"cloud services\"]; United States [services=\"speech-to-text"
                                + " text-to-speech\"]; Europe | EC Standard Contractual Clauses [scc; eu] |");
    }

    @Test
    void plainTableIsPublishedWithoutAWordOfExcuse() {
        var table =
                """
                # Our sub-processors

                | Sub-processor | Purpose of processing | Location |
                |---|---|---|
                | [Example Hosting](https://hosting.example.org) | Hosting | Germany*, USA |
                | Sample Mail<br>Ltd | Sending of e-mail | EU and UK |

                \\* For customers with data residency
                """;

        publishRegisterAlone();

        put("text/markdown", table.getBytes(StandardCharsets.UTF_8), etag("/v1/document"))
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version + 2));

        var entry = given().get("/v1/subprocessors/example-hosting").jsonPath();
        assertThat(entry.getString("website")).isEqualTo("https://hosting.example.org");
        assertThat(entry.<List<Map<String, Object>>>get("locations"))
                .containsExactlyInAnyOrder(
                        Map.of("type", "country", "country", "US"),
                        Map.of(
                                "type", "country",
                                "country", "DE",
                                "note", "For customers with data residency",
                                "stated", "Germany*"));
        given().get("/v1/subprocessors/sample-mail-ltd")
                .then()
                .body("name", equalTo("Sample Mail Ltd"));
    }

    private static void publishRegisterAlone() {
        var document = given().get("/v1/document").asString();
        var register = document.substring(0, document.indexOf(",\"subProcessors\"")) + "}";
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .queryParam("allowEmpty", "true")
                .body(register)
                .put("/v1/document")
                .then()
                .statusCode(200);
    }

    /** By id, in the fields that tables have. */
    private static Map<String, Map<String, Object>> entries() {
        JsonPath document = given().get("/v1/document").jsonPath();
        List<Map<String, Object>> entries = document.getList("subProcessors");
        var byId = new HashMap<String, Map<String, Object>>();
        if (entries != null) {
            for (var entry : entries) {
                var kept = new HashMap<>(entry);
                kept.keySet().retainAll(FIELDS);
                byId.put((String) entry.get("id"), kept);
            }
        }
        return byId;
    }

    private static Response put(String type, byte[] body, String ifMatch) {
        return publisher()
                .contentType(type)
                .header("If-Match", ifMatch)
                .body(body)
                .put("/v1/document");
    }
}
