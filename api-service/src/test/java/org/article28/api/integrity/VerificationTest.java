package org.article28.api.integrity;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class VerificationTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";

    private int last;

    @BeforeEach
    void changeRemovalAndReturn() {
        Client.publishExample();
        Client.put(
                "gooddata-ireland", "{\"name\": \"GoodData\", \"sections\": [\"all-services\"]}");
        publisher()
                .header("If-Match", etag(GOODDATA))
                .queryParam("note", "No longer “engaged”")
                .delete(GOODDATA);
        last = (int) Client.publishExample();
    }

    @Test
    void chainOfAllThatWasPublishedHolds() {
        given().get("/v1/versions/latest/verification")
                .then()
                .statusCode(200)
                .body("version", equalTo(last))
                .body("valid", equalTo(true))
                .body("faults", empty())
                .body("versions", equalTo(last))
                .body("revisions", greaterThanOrEqualTo(11))
                .body("hash", equalTo(given().get("/v1/versions/" + last).path("hash")));
    }

    @Test
    void chainUpToAnEarlierVersionHolds() {
        given().get("/v1/versions/" + (last - 1) + "/verification")
                .then()
                .body("version", equalTo(last - 1))
                .body("valid", equalTo(true))
                .body("versions", equalTo(last - 1));
    }

    @Test
    void unchangedFindingIsNotSentAgain() {
        var tag = etag("/v1/versions/latest/verification");

        given().header("If-None-Match", tag)
                .get("/v1/versions/latest/verification")
                .then()
                .statusCode(304);
        given().head("/v1/versions/latest/verification").then().statusCode(200).header("ETag", tag);
        assertThat(tag).startsWith("\"v" + last + ".verification-");
    }

    @Test
    void versionThatIsNotThereIsNotFound() {
        given().get("/v1/versions/" + (last + 1) + "/verification").then().statusCode(404);
    }
}
