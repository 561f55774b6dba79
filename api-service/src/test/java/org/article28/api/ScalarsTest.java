package org.article28.api;

import static org.article28.api.Client.publisher;
import static org.hamcrest.Matchers.contains;

import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of another type than the contract says is not read as if it were of that type. */
@ApiTest
class ScalarsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": 1} | /name",
                "{\"name\": \"A\", \"access\": {\"remoteOnly\": 1}} | /access/remoteOnly",
                "{\"name\": \"A\", \"access\": {\"remoteOnly\": \"true\"}} | /access/remoteOnly",
                "{\"name\": \"A\", \"engagedFrom\": 20000} | /engagedFrom",
                "{\"name\": \"A\", \"engagedFrom\": [2030, 1, 1]} | /engagedFrom",
                "{\"name\": \"A\", \"kind\": 0} | /kind",
                "{\"name\": \"A\", \"sections\": \"all-services\"} | /sections"
            })
    void anotherTypeIsRefused(String body, String pointer) {
        publisher()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/subprocessors")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
