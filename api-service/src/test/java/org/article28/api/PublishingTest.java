package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PublishingTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @Test
    void exampleIsServedWithItsEightEntries() {
        given().get("/v1/subprocessors")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version))
                .body("counts.total", equalTo(8))
                .body("subProcessors", hasSize(8))
                .body("subProcessors[0].id", equalTo("amazon-web-services"));
    }

    @Test
    void diffNamesExactlyTheFieldsThatWerePut() {
        Client.put("gooddata-ireland", changedGooddata())
                .then()
                .statusCode(200)
                .body("country", equalTo("HR"));

        given().get("/v1/diff?from=" + version + "&to=latest")
                .then()
                .statusCode(200)
                .body("from", equalTo((int) version))
                .body("to", equalTo((int) version + 1))
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("updated"))
                .body("changes[0].subProcessorId", equalTo("gooddata-ireland"))
                .body("changes[0].fields.path", contains("/country", "/purpose"))
                .body("changes[0].fields[0].before", equalTo("IE"))
                .body("changes[0].fields[0].after", equalTo("HR"));
    }

    @Test
    void putOfTheSameContentMakesNoVersion() {
        var before = given().get(GOODDATA);

        Client.put("gooddata-ireland", before.asString())
                .then()
                .statusCode(200)
                .header("ETag", before.header("ETag"));

        assertThat(newest()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void whatGetGivesPutTakesAndMakesNoVersion(String format) {
        var exported = given().get("/v1/document?format=" + format).asByteArray();

        publisher()
                .contentType("application/" + format)
                .header("If-Match", etag("/v1/document"))
                .body(exported)
                .put("/v1/document")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version));
    }

    @Test
    void entryIsAddedUnderTheIdOfItsName() {
        publisher()
                .contentType("application/json")
                .body("{\"name\": \"Žito & Söhne GmbH\", \"purpose\": \"Printing\"}")
                .queryParam("note", "Printing of invoices")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/subprocessors/zito-sohne-gmbh"))
                .header("Link", "</v1/versions/" + (version + 1) + ">; rel=\"latest-version\"")
                .body("name", equalTo("Žito & Söhne GmbH"));

        given().get("/v1/versions/latest").then().body("note", equalTo("Printing of invoices"));
    }

    @Test
    void removedEntryStaysInEarlierVersions() {
        publisher().header("If-Match", etag(GOODDATA)).delete(GOODDATA).then().statusCode(204);

        given().get(GOODDATA).then().statusCode(404);
        given().get(GOODDATA + "?version=" + version).then().statusCode(200);
    }

    @Test
    void entryThatComesBackGoesOnCountingItsRevisions() {
        var before = etag(GOODDATA);
        publisher().header("If-Match", before).delete(GOODDATA).then().statusCode(204);

        Client.publishExample();

        assertThat(revision(etag(GOODDATA))).isEqualTo(revision(before) + 1);
    }

    @Test
    void entryThatOthersReferToIsNotRemoved() {
        var group = "/v1/subprocessors/infobip-affiliates";

        publisher()
                .header("If-Match", etag(group))
                .delete(group)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("unknown-reference", "unknown-reference", "unknown-reference"));

        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void staleWriterIsRefused() {
        var stale = etag(GOODDATA);
        Client.put("gooddata-ireland", changedGooddata()).then().statusCode(200);

        publisher()
                .contentType("application/json")
                .header("If-Match", stale)
                .body("{\"name\": \"GoodData\"}")
                .put(GOODDATA)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/stale"));
    }

    @Test
    void staleDocumentIsRefused() {
        var stale = etag("/v1/document");
        Client.put("gooddata-ireland", changedGooddata()).then().statusCode(200);

        publisher()
                .contentType("application/yaml")
                .header("If-Match", stale)
                .body(Client.example().getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "delete"})
    void writerMustSayWhatTheySaw(String method) {
        publisher()
                .contentType("application/json")
                .body("{\"name\": \"GoodData\"}")
                .request(method, GOODDATA)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void weakTagMatchesNothing() {
        publisher()
                .contentType("application/json")
                .header("If-Match", "W/" + etag(GOODDATA))
                .body("{\"name\": \"GoodData\"}")
                .put(GOODDATA)
                .then()
                .statusCode(412);
    }

    @Test
    void takenIdIsAConflict() {
        publisher()
                .contentType("application/json")
                .body("{\"id\": \"google-llc\", \"name\": \"Another\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(409)
                .body("detail", equalTo("there is a sub-processor with the id google-llc already"));
    }

    private static String changedGooddata() {
        return given().get(GOODDATA)
                .asString()
                .replace("Product analytics.", "Product analytics and reports.")
                .replace("\"IE\"", "\"HR\"");
    }

    private static long newest() {
        return given().get("/v1/versions/latest").jsonPath().getLong("version");
    }

    private static int revision(String etag) {
        return Integer.parseInt(etag.replaceAll("\"r(\\d+)\\..*", "$1"));
    }
}
