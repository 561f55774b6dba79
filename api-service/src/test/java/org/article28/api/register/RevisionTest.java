package org.article28.api.register;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One entry is added, changed, and leaves. */
@ApiTest
class RevisionTest {

    private String id;
    private String path;
    private int version;

    @BeforeEach
    void history() {
        Client.publishExample();
        id = "entry-" + UUID.randomUUID();
        path = "/v1/subprocessors/" + id;
        publisher()
                .contentType("application/json")
                .body("{\"id\": \"" + id + "\", \"name\": \"Printing\"}")
                .queryParam("override", "a test")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
        Client.put(id, "{\"name\": \"Printing\", \"purpose\": \"Invoices\"}")
                .then()
                .statusCode(200);
        version = (int) Client.newest();
    }

    @Test
    void historyTellsWhatEachVersionChanged() {
        given().get(path + "/revisions")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("revisions.revision", contains(1, 2))
                .body("revisions.version", contains(version - 1, version))
                .body("revisions.kind", contains("added", "updated"))
                .body("revisions[0].until", equalTo(version))
                .body("revisions[0]", not(hasKey("fields")))
                .body("revisions[1]", not(hasKey("until")))
                .body("revisions[1].fields", hasSize(1))
                .body("revisions[1].fields[0].path", equalTo("/purpose"))
                .body("revisions[1].fields[0].after", equalTo("Invoices"))
                .body(
                        "revisions[1].publishedAt",
                        equalTo(given().get("/v1/versions/latest").path("publishedAt")));
    }

    @Test
    void entryThatLeftKeepsItsHistory() {
        publisher().header("If-Match", etag(path)).delete(path).then().statusCode(204);

        given().get(path + "/revisions")
                .then()
                .statusCode(200)
                .body("revisions.revision", contains(1, 2))
                .body("revisions.until", contains(version, version + 1));
    }

    @Test
    void historyIsPaged() {
        var first = given().get(path + "/revisions?limit=1");

        first.then().body("revisions.revision", contains(1));
        assertThat(first.header("Link"))
                .isEqualTo("<" + path + "/revisions?after=1&limit=1>; rel=\"next\"");
        var second = given().get(path + "/revisions?after=1&limit=1");
        second.then()
                .body("revisions.revision", contains(2))
                .body("revisions[0].kind", equalTo("updated"));
        assertThat(second.header("Link")).isNull();
    }

    @Test
    void pageAfterTheLastIsEmpty() {
        given().get(path + "/revisions?after=9")
                .then()
                .statusCode(200)
                .body("revisions", hasSize(0));
    }

    @Test
    void idThatWasNeverUsedIsNotFound() {
        given().get("/v1/subprocessors/nobody/revisions")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void unchangedHistoryIsNotSentAgain() {
        given().header("If-None-Match", etag(path + "/revisions"))
                .get(path + "/revisions")
                .then()
                .statusCode(304);
    }
}
