package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** Objections as staff review them. */
@QuarkusTest
@WithTestResource(Stack.class)
class AnsweringObjectionsTest {

    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");
    private static final LocalDate PAST = LocalDate.parse("2026-01-31");

    @Test
    void objectionIsReviewedAndAnsweredStepByStep() {
        var reference = objection("stepwise");

        patch(reference, 1, "{\"state\":\"under-review\",\"standing\":\"verified\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"r2.objection.json\""))
                .body("standing", equalTo("verified"));
        patch(reference, 2, "{\"state\":\"rejected\",\"answer\":\"It stays in the EEA.\"}")
                .statusCode(200)
                .body("answer", equalTo("It stays in the EEA."))
                .body("answeredBy", equalTo("ada@infobip.example"))
                .body("steps.state", contains("received", "under-review", "rejected"));

        assertThat(
                        Sql.query(
                                "select action from deed where target = 'objection/"
                                        + reference
                                        + "' order by id"))
                .containsExactly("tell-standing-verified", "review-objection", "answer-objection");
    }

    @Test
    void whoeverSawAnOlderStateMustReadAgain() {
        var reference = objection("stale");
        patch(reference, 1, "{\"state\":\"under-review\"}").statusCode(200);

        patch(reference, 1, "{\"state\":\"withdrawn\",\"answer\":\"Taken back.\"}")
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body("{\"state\":\"under-review\"}")
                .patch("/v1/objections/" + reference)
                .then()
                .statusCode(428);
    }

    @Test
    void stepThatThereIsNotIsAConflictAndWhatIsNoPatchIsNamed() {
        var reference = objection("leap");

        patch(reference, 1, "{\"state\":\"upheld\",\"answer\":\"Yes.\"}")
                .statusCode(409)
                .body("detail", containsString("can become under-review, withdrawn"));
        patch(reference, 1, "{\"state\":\"lost\",\"grounds\":\"x\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/state", "/grounds"));
        patch(reference, 1, "{\"state\":\"withdrawn\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"));
    }

    @Test
    void auditorReadsAndAnswersNothing() {
        var reference = objection("auditor");

        Staff.with("auditor")
                .header("If-Match", "\"r1.objection.json\"")
                .contentType(ContentType.JSON)
                .body("{\"state\":\"under-review\"}")
                .patch("/v1/objections/" + reference)
                .then()
                .statusCode(403);
    }

    @Test
    void erasureForgetsTheSenderAndKeepsTheObjection() {
        var objector = Objector.toldOf(Changes.announced("forgotten", FUTURE));
        var reference = objector.objected("forgotten");

        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body(
                        "{\"email\":\"%s\",\"reason\":\"Letter of 3 March\"}"
                                .formatted(objector.address()))
                .post("/v1/subscriptions/erasure")
                .then()
                .statusCode(204);

        Staff.with("auditor")
                .get("/v1/objections/" + reference)
                .then()
                .statusCode(200)
                .body("sender", nullValue())
                .body("senderName", nullValue())
                .body("customer", equalTo("Example Bank"));
    }

    @Test
    void contractualContactObjectsInTheirOwnTime() {
        var email = address("contract");
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        "{\"customer\":\"Bank %s\",\"email\":\"%s\",\"objectionDays\":30}"
                                .formatted(UUID.randomUUID(), email))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(201);
        Broker.send(Stack.list().publish(Changes.announced("own-time", PAST)));
        var token = new Inbox(email).awaitMail("own-time").token("/v1/objections/form");

        Objector.object(
                        token,
                        Map.of(
                                "subProcessorId", "own-time",
                                "customer", "Bank",
                                "grounds", "We may not."))
                .statusCode(201)
                .body("late", equalTo(false));
        Staff.with("auditor")
                .queryParam("subProcessorId", "own-time")
                .get("/v1/objections")
                .then()
                .body("objections.standing", contains("contractual-contact"));
    }

    private static String objection(String id) {
        return Objector.toldOf(Changes.announced(id, FUTURE)).objected(id);
    }

    private static ValidatableResponse patch(String reference, int revision, String json) {
        return Staff.with("publisher")
                .header("If-Match", "\"r" + revision + ".objection.json\"")
                .contentType("application/merge-patch+json")
                .body(json)
                .patch("/v1/objections/" + reference)
                .then();
    }
}
