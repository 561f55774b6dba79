package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refusals say: what is wrong and where, in the words of who sent it. */
@ApiTest
class ErrorTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/subprocessors|{\"id\": \"a\"}|/name",
                "/v1/subprocessors|{\"name\": \" \"}|/name",
                "/v1/subprocessors|{\"name\": \"A\", \"plannedChanges\": [{\"effectiveFrom\": \"2027-03-01\", \"set\": {\"country\": \"DE\"}}]}|/plannedChanges/0/id",
                "/v1/subprocessors|{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2027-03-01\"}]}|/plannedChanges/0/set",
                "/v1/subprocessors|{\"name\": \"A\", \"locations\": [{\"country\": \"DE\"}]}|/locations/0/type",
                "/v1/assessments|{\"title\": \"T\"}|/id",
                "/v1/tokens|{\"roles\": [\"auditor\"]}|/name",
                "/v1/tokens|{\"name\": \"a\"}|/roles",
                "/v1/drafts|{}|/title"
            })
    void fieldThatIsNeededAndNotThereIsMissing(String path, String body, String pointer) {
        publisher()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors[0].code", equalTo("missing"))
                .body("errors[0].detail", equalTo("is needed, and is missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|needed here: an object",
                "5|needed here: an object",
                "{\"name\": \"A\"} {}|there is something after the end of the body (line 1, column 15)",
                "{\"name\": \"A\", \"name\": \"B\"}|Duplicate field 'name' (line 1, column 21)",
                "{\"name\": \"A\"|the body ends too early (line 1, column 13)",
                "{name: \"A\"}|Unexpected character ('n' (code 110)): was expecting double-quote to start field name (line 1, column 2)",
                "{\"name\": A}|Unrecognized token 'A': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 10)",
                "{\"name\": \"A\", \"website\": 9e}|Unexpected character ('}' (code 125)) in numeric value: Exponent indicator not followed by a digit (line 1, column 28)",
                "{\"name\": \"A\", \"contact\": []}|needed here: an object",
                "{\"name\": \"A\", \"access\": {\"remoteOnly\": \"yes\"}}|needed here: true or false",
                "{\"name\": \"A\", \"translations\": []}|needed here: an object",
                "{\"name\": \"A\", \"services\": \"all\"}|needed here: a list"
            })
    void bodyThatCantBeReadIsToldInTheWordsOfTheBody(String body, String detail) {
        publisher()
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/subprocessors")
                .then()
                .statusCode(400)
                .body("detail", equalTo(detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"op\": \"add\", \"path\": \"/name/first\", \"value\": 1}]",
                "[{\"op\": \"remove\", \"path\": \"/locations/x\"}]",
                "[{\"op\": \"remove\", \"path\": \"/locations/99\"}]",
                "[{\"op\": \"replace\", \"path\": \"/colour\", \"value\": 1}]",
                "[{\"op\": \"replace\", \"path\": \"colour\", \"value\": 1}]",
                "[{\"op\": \"enlarge\", \"path\": \"/name\"}]",
                "[{\"op\": \"test\", \"path\": \"/name\", \"value\": 1}]",
                "[{\"op\": \"add\", \"path\": \"\", \"value\": 1}]"
            })
    void patchThatCantBeAppliedIsToldWithoutOurInsides(String patch) {
        Client.publishExample();

        var answer =
                publisher()
                        .contentType("application/json-patch+json")
                        .header("If-Match", Client.etag("/v1/subprocessors/gooddata-ireland"))
                        .body(patch)
                        .patch("/v1/subprocessors/gooddata-ireland");

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.asString()).doesNotContainIgnoringCase("org.", "java", "class ");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body("register:\n  id: 'x\n".getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/register"))
                .body("detail", equalTo("while scanning a quoted scalar (line 2, column 5)"));
    }

    @Test
    void refusalNamesTheRolesThatWouldDo() {
        var viewer = bearer(Client.somebody("viewer"));

        viewer.get("/v1/drafts")
                .then()
                .statusCode(403)
                .body("detail", equalTo("the token needs the role auditor, editor or publisher"));
        viewer.get("/v1/audit")
                .then()
                .statusCode(403)
                .body("detail", equalTo("the token needs the role auditor"));
        viewer.get("/v1/tokens")
                .then()
                .statusCode(403)
                .body("detail", equalTo("the token needs the role admin"));
    }

    @Test
    void refusedPublicationNamesTheRoleThatItNeeds() {
        Client.publishExample();

        bearer(Client.somebody("editor"))
                .contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(403)
                .body("detail", equalTo("the token needs the role publisher"));
    }

    @Test
    void firstContactPersonIsToldHowToComeFirst() {
        Client.publishExample();

        publisher()
                .contentType("application/json")
                .body("{\"name\": \"Ana Anić\"}")
                .put("/v1/subprocessors/gooddata-ireland/contact-person")
                .then()
                .statusCode(428)
                .body("detail", endsWith("or If-None-Match: * where there is nobody yet"));
    }
}
