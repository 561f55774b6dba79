package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class BadInputTest {

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(given().get("/v1/versions/latest").jsonPath().getLong("version"))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"A\"|400||syntax",
                "{\"name\": \"A\"} x|400||syntax",
                "{\"name\": \"A\", \"name\": \"B\"}|400||syntax",
                "``|400||empty",
                "null|400||empty",
                "[]|400||wrong-type",
                "{\"name\": 5}|400|/name|wrong-type",
                "{\"name\": \"A\", \"colour\": \"red\"}|400|/colour|unknown-field",
                "{\"name\": \"A\", \"locations\": [{\"type\": \"global\", \"colour\": \"red\"}]}|400|/locations/0/colour|unknown-field",
                "{\"name\": \"A\", \"kind\": \"friend\"}|400|/kind|unknown-code",
                "{\"name\": \"A\", \"engagedFrom\": \"soon\"}|400|/engagedFrom|wrong-type",
                "{\"name\": \"A\", \"engagedFrom\": \"2026-02-30\"}|400|/engagedFrom|wrong-type",
                "{\"id\": \"a\"}|422|/name|missing",
                "{\"name\": \"A\", \"id\": \"Not An Id\"}|422|/id|slug",
                "{\"name\": \"A\\r\\nBcc: x@example.org\"}|422|/name|line",
                "{\"name\": \"A\\u0000B\"}|422|/name|line",
                "{\"name\": \"A\\ud800B\"}|422|/name|line",
                "{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2027-03-01\", \"set\": {\"country\": \"ZZ\"}}]}|422|/plannedChanges/0/set/country|country",
                "{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2027-03-01\", \"set\": {\"kind\": \"friend\"}}]}|422|/plannedChanges/0/set/kind|unknown-code",
                "{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2027-03-01\", \"set\": {\"name\": null}}]}|422|/plannedChanges/0/set/name|missing",
                "{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2027-03-01\", \"set\": {\"urgency\": {\"publicReason\": \"x\"}}}, {\"id\": \"q\", \"effectiveFrom\": \"2027-02-01\", \"set\": {\"urgency\": null}}], \"urgency\": {\"kind\": \"legal\"}}|422|/plannedChanges/0/set/urgency/kind|missing",
                "{\"name\": \"A\", \"engagedFrom\": \"+999999999-01-01\"}|422|/engagedFrom|date-out-of-range",
                "{\"name\": \"A\", \"purpose\": \"A\\u0000B\"}|422|/purpose|prose",
                "{\"name\": \"A\", \"country\": \"ZZ\"}|422|/country|country",
                "{\"name\": \"A\", \"website\": \"javascript:alert(1)\"}|422|/website|web-address",
                "{\"name\": \"A\", \"contact\": {\"email\": \"nobody\"}}|422|/contact/email|email",
                "{\"name\": \"A\", \"locations\": [{\"type\": \"global\"}, {\"type\": \"country\", \"country\": \"xx\"}]}|422|/locations/1/country|country",
                "{\"name\": \"A\", \"dataCategories\": [\"ok\", \"not\\nok\"]}|422|/dataCategories/1|line",
                "{\"name\": \"A\", \"sections\": [\"nowhere\"]}|422|/sections/0|unknown-reference",
                "{\"name\": \"A\", \"engagedBy\": \"a\"}|422|/engagedBy|cycle"
            })
    void badEntryIsRefusedWithThePlace(String body, int status, String pointer, String code) {
        publisher()
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/subprocessors")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors.pointer", hasItem(pointer == null ? "" : pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register: {id: 'x|400|/register|syntax",
                "subProcessors: []|422|/register|missing",
                "register: {id: x, organisation: {name: X}, colour: red}|400|/register/colour|unknown-field",
                "register: {id: x, organisation: {name: X}, noticeDays: many}|400|/register/noticeDays|wrong-type",
                "register: {id: x, organisation: {name: X}, timeZone: Mars}|422|/register/timeZone|time-zone",
                "{register: {id: x, organisation: {name: X}}, subProcessors: [{id: a, name: A}, {id: a, name: A}]}|422|/subProcessors/1/id|duplicate-id",
                "{register: {id: x, organisation: {name: X}}, subProcessors: [null]}|400|/subProcessors/0|not-null",
                "{register: {id: x, organisation: {name: X}}, subProcessors: [{name: A}], assessments: [{id: t, importer: {subProcessor: gone}}]}|422|/assessments/0/importer/subProcessor|unknown-reference"
            })
    void badDocumentIsRefusedWithThePlace(String yaml, int status, String pointer, String code) {
        publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer == null ? "" : pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "\"text\""})
    void bodyThatIsNoRecordIsRefused(String body) {
        Client.put("gooddata-ireland", body)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-type"));
    }

    @Test
    void idOfTheBodyIsThatOfThePath() {
        Client.put("gooddata-ireland", "{\"id\": \"other\", \"name\": \"Other\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/id"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/subprocessors/nobody,404",
        "GET,/v1/subprocessors/%01,404",
        "GET,/v1/subprocessors/%01/revisions,404",
        "GET,/v1/subprocessors/a--b/revisions,404",
        "GET,/v1/subprocessors/%01/contact-person,404",
        "DELETE,/v1/subprocessors/%01/contact-person,404",
        "GET,/v1/assessments/%01,404",
        "GET,/v1/drafts/%01,404",
        "GET,/v1/drafts/00000000-0000-0000-0000-000000000000/subprocessors/%01,404",
        "DELETE,/v1/tokens/%01,404",
        "GET,/v1/subprocessors/%00,400",
        "GET,/v1/subprocessors?version=99999,404",
        "GET,/v1/subprocessors?version=minus-one,400",
        "GET,/v1/versions/99999,404",
        "GET,/v1/versions/0x1,400",
        "GET,/v1/diff?from=yesterday,400",
        "GET,/v1/diff?from=1&to=99999,404",
        "GET,/v1/changes?after=-1,400",
        "GET,/v1/changes?after=99999999999999999999,400",
        "GET,/v1/changes?limit=0,400",
        "GET,/v1/document?format=xml,400",
        "PUT,/v1/document?rehearse=true,400",
        "GET,/v1/subprocessors?sort=name,400",
        "GET,/v1/subprocessors?version=1&version=2,400",
        "GET,/v1/subprocessors?version=,400",
        "GET,/v1/subprocessors?asOf,400",
        "GET,/v1/diff?from=1&to=%20,400",
        "PUT,/v1/register?draft=,400",
        "GET,/v1/subprocessors?version=-5000-01-01T00:00:00Z,400",
        "PUT,/v1/document,415",
        "GET,/nowhere,404",
        "GET,/v1/nowhere,404",
        "PATCH,/v1/document,405",
        "DELETE,/v1/versions/1,405"
    })
    void badRequestAnswersAProblem(String method, String path, int status) {
        publisher()
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title.length() > 0", equalTo(true));
    }

    @Test
    void unknownMediaTypeIsRefused() {
        publisher()
                .contentType("text/plain")
                .body("name: A")
                .post("/v1/subprocessors")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .header("Accept", "application/json")
                .body("detail", equalTo("send application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/document", "/v1/subprocessors"})
    void representationThatThereIsNotIsRefused(String path) {
        given().accept("image/png")
                .get(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    /** By hand, since a client that goes on sending may never read the answer. */
    @Test
    void bodyOverTheLimitIsRefused() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var head =
                    """
                    PUT /v1/document HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    If-Match: *
                    Content-Type: application/json
                    Content-Length: 35000000

                    """
                            .formatted(Client.token())
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("\"type\":\"/problems/too-large\"");
        }
    }

    @Test
    void deepNestingIsRefused() {
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(("[".repeat(5000) + "]".repeat(5000)).getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "\"r1", "r1.json", "\"r1.json\",,", "*"})
    void brokenConditionIsRefused(String ifMatch) {
        publisher()
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body("{\"name\": \"A\"}")
                .put("/v1/subprocessors/gooddata-ireland")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("If-Match"));
    }

    @Test
    void noteIsOneLine() {
        publisher()
                .contentType("application/json")
                .body("{\"name\": \"A\"}")
                .queryParam("note", "a\nb")
                .post("/v1/subprocessors")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("note"));
    }
}
