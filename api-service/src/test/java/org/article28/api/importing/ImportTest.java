package org.article28.api.importing;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.importing.column.Mapping;
import org.article28.api.importing.table.Csv;
import org.article28.api.problem.Rejection;
import org.article28.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ImportTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    @Inject TableImport tables;

    @Inject ObjectMapper json;

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @Test
    void dryRunTellsTheDiffAndWritesNothing() {
        var changed = csv().replace("Product analytics.", "Product analytics and reports.");

        put(changed, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("diff.from", equalTo((int) version))
                .body("diff.to", equalTo((int) version + 1))
                .body("diff.changes.subProcessorId", contains("gooddata-ireland"))
                .body("diff.changes[0].fields.path", contains("/purpose"))
                .body("findings", notNullValue());

        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void dryRunOfTheSameLeadsToTheSameVersion() {
        put(csv(), "?dryRun=true")
                .then()
                .body("diff.to", equalTo((int) version))
                .body("diff.changes", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void staleTableIsRefused(String query) {
        publisher()
                .contentType("text/csv")
                .header("If-Match", "\"v0\"")
                .body(csv().getBytes(StandardCharsets.UTF_8))
                .put("/v1/document" + query)
                .then()
                .statusCode(412);
    }

    @Test
    void renamedRowKeepsItsIdAndWhatTheTableDoesNotHave() {
        put(
                        "Name,Purpose\n"
                                + namesAndPurposes()
                                        .replace(
                                                "GoodData Ireland Limited", "GoodData Ireland Ltd"),
                        "")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version + 1));

        given().get("/v1/diff")
                .then()
                .body("changes", hasSize(1))
                .body("changes[0].subProcessorId", equalTo("gooddata-ireland"))
                .body("changes[0].fields.path", contains("/name"));
        given().get(GOODDATA).then().body("country", equalTo("IE")).body("locations", hasSize(1));
    }

    @Test
    void onlyAbsentRowsAreRemoved() {
        put("Name\n" + names().replace("\"GoodData Ireland Limited\"\n", ""), "")
                .then()
                .statusCode(200);

        given().get("/v1/diff")
                .then()
                .body("changes.kind", contains("removed"))
                .body("changes.subProcessorId", contains("gooddata-ireland"));
    }

    @Test
    void whoLeftAndComesBackHasTheOldId() {
        var names = names();
        publisher()
                .contentType("application/json")
                .body("{\"id\": \"back-again\", \"name\": \"Comeback, Inc.\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
        put("Name\n" + names, "").then().statusCode(200);
        given().get("/v1/subprocessors/back-again").then().statusCode(404);

        put("Name\n" + names + "\"comeback Inc\"\n", "").then().statusCode(200);

        given().get("/v1/subprocessors/back-again").then().body("name", equalTo("comeback Inc"));
    }

    @Test
    void whatMayBeAnyOfSeveralIsAskedForAndAnsweredById() {
        var others = idsAndNames();
        put("ID,Name,Purpose\n" + others + "twin-1,Twin,Hosting\ntwin-2,Twin,Translation\n", "")
                .then()
                .statusCode(200);
        var blend = "ID,Name,Purpose\n" + others + "%s,Twin,\"Hosting, translation\"\n";

        put(blend.formatted(""), "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ambiguous"))
                .body("ambiguities.name", contains("Twin"))
                .body("ambiguities[0].pointer", equalTo("/rows/8"))
                .body("ambiguities[0].candidates.id", contains("twin-1", "twin-2"));
        put(blend.formatted("twin-2"), "").then().statusCode(200);

        given().get("/v1/diff")
                .then()
                .body("changes.subProcessorId", contains("twin-1", "twin-2"))
                .body("changes.kind", contains("removed", "updated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void emptyListIsRefusedUnlessItIsMeant(String type) {
        var body =
                type.equals("text/csv")
                        ? "Name\n"
                        : "{\"register\": {\"id\": \"infobip\", \"organisation\": {\"name\": \"Infobip\"}}}";

        publisher()
                .contentType(type)
                .header("If-Match", "*")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(422)
                .body("errors.code", contains("empty-list"));

        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void headingsAreMappedAsThePublisherSays() {
        var table =
                "Operator,Row no.,Purpose\n"
                        + namesAndPurposes().replaceAll("(?m)^(\"[^\"]*\"),", "$1,7,");

        publisher()
                .contentType("text/csv")
                .header("If-Match", "*")
                .queryParam("column", "Operator:name", "Row no.:-")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version));
    }

    @Test
    void tableNeedsARegister() {
        var source = new Source.OfTables(Csv.read("Name\nExample\n"), Mapping.of(List.of()));

        assertThatThrownBy(() -> tables.document(source, Document.EMPTY, List::of))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessageContaining("PUT /v1/register");
    }

    @Test
    void referenceToAnEntryThatGoesIsNotTurnedToAnother() throws JsonProcessingException {
        var base =
                json.readValue(
                        """
                        {"register": {"id": "x", "organisation": {"name": "X"}}, "subProcessors": [
                            {"id": "acme", "name": "Former"},
                            {"id": "acme-2", "name": "Acme"},
                            {"id": "beta", "name": "Beta", "replaces": ["acme"]}]}""",
                        Document.class);
        var source = new Source.OfTables(Csv.read("Name\nAcme\nBeta\n"), Mapping.of(List.of()));

        assertThatThrownBy(() -> tables.document(source, base, List::of))
                .isInstanceOf(Rejection.Invalid.class)
                .hasMessageContaining("no sub-processor with the id acme");
    }

    private static String csv() {
        return given().get("/v1/document?format=csv").asString();
    }

    private static String names() {
        return lines("\"%1$s\"");
    }

    private static String namesAndPurposes() {
        return lines("\"%1$s\",\"%2$s\"");
    }

    private static String idsAndNames() {
        return lines("%3$s,\"%1$s\",\"%2$s\"");
    }

    /** Of the example's entries, by name, purpose and id. */
    private static String lines(String form) {
        var list = given().get("/v1/subprocessors").jsonPath();
        var text = new StringBuilder();
        for (int i = 0; i < list.getInt("counts.total"); i++) {
            var entry = "subProcessors[" + i + "].";
            text.append(
                            form.formatted(
                                    list.getString(entry + "name"),
                                    list.getString(entry + "purpose"),
                                    list.getString(entry + "id")))
                    .append('\n');
        }
        return text.toString();
    }

    private static Response put(String csv, String query) {
        return publisher()
                .contentType("text/csv")
                .header("If-Match", "*")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document" + query);
    }

    private static long newest() {
        return given().get("/v1/versions/latest").jsonPath().getLong("version");
    }
}
