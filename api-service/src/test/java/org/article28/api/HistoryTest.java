package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class HistoryTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    private int last;

    @BeforeEach
    void twoVersionsMore() {
        Client.publishExample();
        putPurpose("One purpose");
        last = (int) putPurpose("Another purpose");
    }

    @Test
    void eachVersionIsChainedToTheOneBefore() {
        var previous = given().get("/v1/versions/" + (last - 1)).jsonPath();

        given().get("/v1/versions/" + last)
                .then()
                .body("previousHash", equalTo(previous.getString("hash")))
                .body("summary.updated", equalTo(1))
                .body("links.diff", equalTo("/v1/diff?from=" + (last - 1) + "&to=" + last));
        assertThat(Instant.parse(given().get("/v1/versions/latest").path("publishedAt")))
                .isAfter(Instant.parse(previous.getString("publishedAt")));
    }

    @Test
    void versionsArePagedWithALink() {
        var answer = given().get("/v1/versions?after=" + (last - 3) + "&limit=2");

        answer.then().body("versions.version", contains(last - 2, last - 1));
        assertThat(answer.header("Link"))
                .isEqualTo("</v1/versions?after=" + (last - 1) + "&limit=2>; rel=\"next\"");
    }

    @Test
    void lastPageLinksNowhere() {
        assertThat(given().get("/v1/versions?after=" + (last - 1)).header("Link")).isNull();
    }

    @Test
    void changesListEveryPublicationInOrder() {
        given().get("/v1/changes?after=" + (last - 2))
                .then()
                .body("latest", equalTo(last))
                .body("publications.version", contains(last - 1, last))
                .body("publications[1].changes[0].fields[0].path", equalTo("/purpose"))
                .body("publications[1].changes[0].fields[0].before", equalTo("One purpose"))
                .body("publications[1].changes[0].fields[0].after", equalTo("Another purpose"))
                .body("publications[1]", not(hasKey("truncated")));
    }

    @Test
    void changesAfterTheNewestAreNone() {
        given().get("/v1/changes?after=latest").then().body("publications", hasSize(0));
    }

    @Test
    void clientAheadOfTheLogIsToldTheNewestVersion() {
        given().get("/v1/changes?after=" + (last + 90))
                .then()
                .body("latest", equalTo(last))
                .body("publications", hasSize(0));
    }

    @Test
    void diffTakesInstants() {
        var instant = given().get("/v1/versions/" + (last - 1)).path("publishedAt");

        given().get("/v1/diff?from=" + instant + "&to=latest")
                .then()
                .body("from", equalTo(last - 1))
                .body("to", equalTo(last));
    }

    @Test
    void diffWithoutParametersIsWhatTheNewestVersionChanged() {
        given().get("/v1/diff").then().body("from", equalTo(last - 1)).body("changes", hasSize(1));
    }

    @Test
    void diffBackwardsTurnsBeforeAndAfter() {
        given().get("/v1/diff?from=" + last + "&to=" + (last - 1))
                .then()
                .body("changes[0].fields[0].before", equalTo("Another purpose"))
                .body("changes[0].fields[0].after", equalTo("One purpose"));
    }

    @Test
    void documentOfAnOldVersionIsAsItWas() {
        given().get("/v1/document?version=" + (last - 1))
                .then()
                .body(
                        "subProcessors.find { it.id == 'gooddata-ireland' }.purpose",
                        equalTo("One purpose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/document",
                "/v1/register",
                "/v1/subprocessors",
                GOODDATA,
                "/v1/versions",
                "/v1/versions/latest",
                "/v1/diff",
                "/v1/changes?after=1"
            })
    void unchangedAnswerIsNotSentAgain(String path) {
        var etag = Client.etag(path);

        given().header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .body(equalTo(""));
    }

    @Test
    void tagOfARecordTellsItsRevision() {
        var tag = Client.etag(GOODDATA);

        putPurpose("A third purpose");

        assertThat(Client.etag(GOODDATA)).isNotEqualTo(tag).matches("\"r\\d+\\.json\"");
        assertThat(Client.etag("/v1/document")).isEqualTo("\"v" + (last + 1) + ".document.json\"");
    }

    private static long putPurpose(String purpose) {
        var body =
                given().get(GOODDATA)
                        .asString()
                        .replaceAll("\"purpose\":\"[^\"]*\"", "\"purpose\":\"" + purpose + "\"");
        Client.put("gooddata-ireland", body).then().statusCode(200);
        return given().get("/v1/versions/latest").jsonPath().getLong("version");
    }
}
