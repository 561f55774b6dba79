package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.newest;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Register and assessments on their own, and patches of all parts. */
@ApiTest
class PartsTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";
    private static final String TIA = "/v1/assessments/tia-bosnia-herzegovina";

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @Test
    void assessmentIsReadAddedReplacedAndRemoved() {
        given().get("/v1/assessments").then().body("assessments", hasSize(1));
        publisher()
                .contentType("application/json")
                .body("{\"id\": \"tia-serbia\", \"title\": \"Serbia\", \"residualRisk\": \"low\"}")
                .post("/v1/assessments")
                .then()
                .statusCode(201);
        var path = "/v1/assessments/tia-serbia";
        publisher()
                .contentType("application/json")
                .header("If-Match", etag(path))
                .body("{\"title\": \"Serbia\", \"residualRisk\": \"high\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("residualRisk", equalTo("high"));
        given().get("/v1/diff")
                .then()
                .body("changes[0].part", equalTo("assessment"))
                .body("changes[0].class", equalTo("material"));

        publisher().header("If-Match", etag(path)).delete(path).then().statusCode(204);

        given().get(path).then().statusCode(404);
        given().get(path + "?version=" + (version + 1)).then().statusCode(200);
    }

    @Test
    void assessmentThatAnEntryRefersToIsNotRemoved() {
        publisher()
                .header("If-Match", etag(TIA))
                .delete(TIA)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("unknown-reference"));
    }

    @Test
    void registerIsReplacedAlone() {
        var register = given().get("/v1/register").asString();

        publisher()
                .contentType("application/json")
                .header("If-Match", etag("/v1/register"))
                .body(register.replace("\"title\":\"Sub-processors\"", "\"title\":\"Our list\""))
                .put("/v1/register")
                .then()
                .statusCode(200)
                .body("title", equalTo("Our list"));

        assertThat(newest()).isEqualTo(version + 1);
        given().get("/v1/subprocessors").then().body("counts.total", equalTo(8));
    }

    @Test
    void registerKeepsItsTagWhileEntriesChange() {
        var tag = etag("/v1/register");

        mergePatch(GOODDATA, "{\"purpose\": \"Another purpose\"}").statusCode(200);

        assertThat(etag("/v1/register")).isEqualTo(tag).matches("\"r\\d+-infobip\\.register.*\"");
    }

    @Test
    void mergePatchChangesWhatItNamesAndNullRemoves() {
        mergePatch(GOODDATA, "{\"purpose\": \"Another purpose\", \"country\": null}")
                .statusCode(200)
                .body("purpose", equalTo("Another purpose"))
                .body("country", equalTo(null))
                .body("name", equalTo("GoodData Ireland Limited"));
    }

    @Test
    void jsonPatchTestsAddsAndRemoves() {
        jsonPatch(
                        GOODDATA,
                        """
                        [{"op": "test", "path": "/country", "value": "IE"},
                         {"op": "add", "path": "/formerNames", "value": ["GoodData"]},
                         {"op": "replace", "path": "/purpose", "value": "Another purpose"},
                         {"op": "remove", "path": "/country"}]""")
                .statusCode(200)
                .body("formerNames", hasItem("GoodData"))
                .body("purpose", equalTo("Another purpose"))
                .body("country", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400|''",
                "[{\"op\": \"test\", \"path\": \"/country\", \"value\": \"FR\"}]|422|/0",
                "[{\"op\": \"remove\", \"path\": \"/purpose\"}, {\"op\": \"remove\", \"path\": \"/nothing\"}]|422|/1",
                "[{\"op\": \"fly\", \"path\": \"/purpose\"}]|422|/0",
                "[{\"path\": \"/purpose\"}]|422|/0",
                "[7]|422|/0",
                "[{}]|422|/0",
                "[null]|422|/0",
                "[{\"op\": 5, \"path\": \"/purpose\"}]|422|/0",
                "[{\"op\": \"remove\", \"path\": 5}]|422|/0",
                "[{\"op\": \"remove\", \"path\": \"/purpose\"}, {\"op\": \"move\", \"path\": \"/duration\"}]|422|/1",
                "[{\"op\": \"copy\", \"path\": \"/duration\"}]|422|/0",
                "[{\"op\": \"copy\", \"from\": 5, \"path\": \"/duration\"}]|422|/0",
                "[{\"op\": \"add\", \"path\": \"/duration\"}]|422|/0",
                "[{\"op\": \"test\", \"path\": \"/duration\"}]|422|/0",
                "[{\"op\": \"remove\", \"path\": \"\"}]|422|/0",
                "[{\"op\": \"remove\", \"path\": \"/locations/-\"}]|422|/0",
                "[{\"op\": \"remove\", \"path\": \"/locations/99999999999\"}]|422|/0",
                "[{\"op\": \"add\", \"path\": \"/colour\", \"value\": \"red\"}]|400|/colour",
                "[{\"op\": \"replace\", \"path\": \"/id\", \"value\": \"other\"}]|400|/id",
                "[{\"op\": \"replace\", \"path\": \"/country\", \"value\": \"ZZ\"}]|422|/country",
                "[{\"op\": \"replace\", \"path\": \"\", \"value\": []}]|400|''"
            })
    void badJsonPatchIsRefusedWithThePlace(String patch, int status, String pointer) {
        jsonPatch(GOODDATA, patch)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));

        assertThat(newest()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5"})
    void mergePatchThatLeavesNoRecordIsRefused(String patch) {
        mergePatch(GOODDATA, patch).statusCode(400).body("errors.code", hasItem("wrong-type"));
    }

    /** Each copy doubles the record; forty of them would be a trillion characters. */
    @Test
    void copiesOfCopiesAreRefused() {
        var copies = new StringBuilder("[");
        for (int i = 0; i < 40; i++) {
            copies.append(i == 0 ? "" : ",")
                    .append("{\"op\": \"copy\", \"from\": \"\", \"path\": \"/x")
                    .append(i)
                    .append("\"}");
        }

        jsonPatch(GOODDATA, copies.append("]").toString()).statusCode(422);
    }

    @Test
    void patchOfAStaleRecordIsRefused() {
        var stale = etag(GOODDATA);
        mergePatch(GOODDATA, "{\"purpose\": \"Another purpose\"}").statusCode(200);

        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", stale)
                .body("{\"purpose\": \"A third purpose\"}")
                .patch(GOODDATA)
                .then()
                .statusCode(412);
    }

    @Test
    void patchWithoutItsMediaTypeIsRefused() {
        publisher()
                .contentType("application/json")
                .header("If-Match", etag(GOODDATA))
                .body("{}")
                .patch(GOODDATA)
                .then()
                .statusCode(415);
    }

    @Test
    void countryIsKeptUnderItsIsoCode() {
        mergePatch(GOODDATA, "{\"country\": \"UK\"}")
                .statusCode(200)
                .body("country", equalTo("GB"));
    }

    @Test
    void editorialMarkLowersTheClassAndItsReasonIsAudited() {
        int last = Client.lastAudited();

        mergePatch(GOODDATA + "?editorial=A%20typing%20error", "{\"purpose\": \"Analytics\"}")
                .statusCode(200);

        given().get("/v1/diff").then().body("changes[0].class", equalTo("editorial"));
        given().get("/v1/changes?after=" + version)
                .then()
                .body("publications[0].changes[0].class", equalTo("editorial"));
        assertThat(Client.auditedAfter(last).getString("entries[0].details.editorial"))
                .isEqualTo("A typing error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|{\"purpose\": \"Analytics\"}|reason-needed",
                "A typing error|{\"country\": \"FR\"}|not-editorial"
            })
    void editorialMarkThatCanNotBeFollowedIsRefused(String mark, String patch, String code) {
        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag(GOODDATA))
                .queryParam("editorial", mark)
                .body(patch)
                .patch(GOODDATA)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem(code));
    }

    private static ValidatableResponse mergePatch(String path, String patch) {
        return patch(path, "application/merge-patch+json", patch);
    }

    private static ValidatableResponse jsonPatch(String path, String patch) {
        return patch(path, "application/json-patch+json", patch);
    }

    private static ValidatableResponse patch(String path, String type, String patch) {
        return publisher()
                .contentType(type)
                .urlEncodingEnabled(false)
                .header("If-Match", etag(path.replaceAll("\\?.*", "")))
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch(path)
                .then();
    }
}
