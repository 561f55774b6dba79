package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** What the contract says that no text, list or parameter is beyond. */
@QuarkusTest
@WithTestResource(Stack.class)
class LimitsTest {

    private static final String NO_LINE = "two\nlines";

    @Test
    void contactHasLinesAndIds() {
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "customer", "a".repeat(301),
                                "contractReference", NO_LINE,
                                "email", "acme@example.org",
                                "services", List.of("Not an id"),
                                "sections", Collections.nCopies(201, "affiliates")))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/customer", "/contractReference", "/services", "/sections"));
    }

    @Test
    void reasonAndEvidenceHoldNoControlCharacters() {
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("email", "nobody@example.org", "reason", "a\u000bb"))
                .post("/v1/subscriptions/erasure")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "subscriptions",
                                List.of(
                                        Map.of(
                                                "email", "nobody@example.org",
                                                "confirmedAt", "2025-03-01T09:30:00Z",
                                                "evidence", "a\u000bb"))))
                .post("/v1/subscriptions/import")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subscriptions/0/evidence"));
    }

    @Test
    void whatMayBeLeftOutMayBeNull() {
        given().contentType(ContentType.JSON)
                .body(
                        """
                        {"email": "%s", "privacyNoticeRead": true, "language": null,
                         "frequency": null, "services": null, "changes": null}
                        """
                                .formatted(address("null")))
                .post("/v1/subscriptions")
                .then()
                .statusCode(202);
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"customer": "Null Ltd", "email": "%s", "contractReference": null,
                         "language": null, "noticeDays": null, "objectionDays": null,
                         "clock": null, "authorisation": null, "services": null, "sections": null}
                        """
                                .formatted(address("null")))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(201);
    }

    @Test
    void numberIsNoConsent() {
        given().contentType(ContentType.JSON)
                .body(Map.of("email", address("number"), "privacyNoticeRead", 1))
                .post("/v1/subscriptions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/privacyNoticeRead"));
    }

    @Test
    void methodsOfThePageToObjectAreItsOwn() {
        given().options("/v1/objections/form")
                .then()
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        given().patch("/v1/objections/form").then().statusCode(405);
    }

    @Test
    void searchIsForWhatSomethingMayBeCalled() {
        Staff.with("auditor")
                .queryParam("customer", "a".repeat(301))
                .get("/v1/contractual-contacts")
                .then()
                .statusCode(400)
                .body("errors.code", contains("line"));
        Staff.with("auditor")
                .queryParam("customer", NO_LINE)
                .get("/v1/deliveries")
                .then()
                .statusCode(400)
                .body("errors.code", contains("line"));
        Staff.with("auditor")
                .queryParam("subProcessorId", "Not an id")
                .get("/v1/objections")
                .then()
                .statusCode(400)
                .body("errors.code", contains("slug"));
    }
}
