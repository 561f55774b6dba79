package org.article28.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** Objections end when what they are about is withdrawn. */
@QuarkusTest
@WithTestResource(Stack.class)
class ClosingObjectionsTest {

    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");

    @Test
    void withdrawnEntryClosesItsObjectionsAndTheSenderIsTold() {
        var objector =
                Objector.toldOf(
                        Changes.announced("gone", FUTURE), Changes.announced("stays", FUTURE));
        var gone = objector.objected("gone");
        var stays = objector.objected("stays");
        var answer = "Version %d of the list withdrew the change.";

        var version = publish(Changes.withdrawn("gone"));

        var mail = objector.inbox().awaitMail("answer to your objection " + gone);
        assertThat(mail.text().lines())
                .startsWith(
                        "The change that you objected to was withdrawn. Your objection is closed.")
                .contains("> " + answer.formatted(version));
        read(gone)
                .body("state", equalTo("withdrawn"))
                .body("answer", equalTo(answer.formatted(version)))
                .body("answeredBy", nullValue())
                .body("steps.state", contains("received", "withdrawn"));
        read(stays).body("state", equalTo("received"));
    }

    @Test
    void withdrawnPlanClosesWhatIsUnderReview() {
        var plan = Changes.plan("brazil", "2999-03-01");
        var objector = Objector.toldOf(Changes.plansAdded("planning", plan));
        var reference = objector.objected("planning");
        Staff.with("publisher")
                .header("If-Match", "\"r1.objection.json\"")
                .contentType("application/merge-patch+json")
                .body("{\"state\":\"under-review\"}")
                .patch("/v1/objections/" + reference)
                .then()
                .statusCode(200);

        publish(Changes.plansWithdrawn("planning", plan));

        await().untilAsserted(
                        () ->
                                read(reference)
                                        .body(
                                                "steps.state",
                                                contains("received", "under-review", "withdrawn")));
    }

    @Test
    void objectionToWhatWasWithdrawnAlreadyIsTakenAndClosed() {
        var objector = Objector.toldOf(Changes.announced("too-late", FUTURE));
        var version = publish(Changes.withdrawn("too-late"));
        objector.inbox().awaitMail("(version " + version + ")");

        var reference = objector.objected("too-late");

        await().untilAsserted(() -> read(reference).body("state", equalTo("withdrawn")));
    }

    @Test
    void objectionToAnEntryThatWasArchivedStandsWhateverBearsItsNameSince() {
        var before = Objector.toldOf(Changes.announced("renamed", FUTURE)).objected("renamed");
        publish(Changes.archivedFor("renamed"));
        var since = Objector.toldOf(Changes.announced("renamed", FUTURE)).objected("renamed");

        publish(Changes.withdrawn("renamed"));

        await().untilAsserted(() -> read(since).body("state", equalTo("withdrawn")));
        read(before).body("state", equalTo("received"));
    }

    @Test
    void whatStaffAnsweredStands() {
        var objector =
                Objector.toldOf(
                        Changes.announced("answered", FUTURE), Changes.announced("open", FUTURE));
        var answered = objector.objected("answered");
        var open = objector.objected("open");
        Staff.with("publisher")
                .header("If-Match", "\"r1.objection.json\"")
                .contentType("application/merge-patch+json")
                .body("{\"state\":\"withdrawn\",\"answer\":\"You took it back.\"}")
                .patch("/v1/objections/" + answered)
                .then()
                .statusCode(200);

        publish(Changes.withdrawn("answered"), Changes.withdrawn("open"));

        await().untilAsserted(() -> read(open).body("state", equalTo("withdrawn")));
        read(answered).body("answer", equalTo("You took it back."));
    }

    private static long publish(PublishedChange... changes) {
        var publication = Stack.list().publish(changes);
        Broker.send(publication);
        return publication.version();
    }

    private static ValidatableResponse read(String reference) {
        return Staff.with("auditor").get("/v1/objections/" + reference).then().statusCode(200);
    }
}
