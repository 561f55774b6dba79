package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Versions that nobody will ever read are given up. */
@QuarkusTest
@WithTestResource(Stack.class)
class GivingUpTest {

    private static final String REASON = "{\"reason\":\"Lost with a backup\"}";

    @AfterEach
    void mend() {
        Stack.list().comeBack();
        Sql.query("delete from unreadable_version");
    }

    @Test
    void versionThatIsGivenUpIsNoAlarmAnyMoreAndStaysKnownWithWhoDidIt() {
        var lost = unreadable();

        giveUp(lost, REASON)
                .statusCode(200)
                .body("version", equalTo((int) lost.version()))
                .body("reason", containsString("yesterday"))
                .body("deeds.action", contains("give-up-version"))
                .body("deeds[0].subject", equalTo("ada@infobip.example"))
                .body("deeds[0].reason", equalTo("Lost with a backup"));

        given().get("/q/health/well")
                .then()
                .body(not(containsString("unreadable version " + lost.version())));
        given().get("/q/metrics").then().body(containsString("article28_intake_passed_over 0.0"));
        Staff.with("auditor")
                .get("/v1/unreadable-versions")
                .then()
                .statusCode(200)
                .body("unreadableVersions.version", hasItem((int) lost.version()));
    }

    @Test
    void givingUpAgainChangesNothing() {
        var lost = unreadable();
        giveUp(lost, REASON).statusCode(200);

        giveUp(lost, "{\"reason\":\"Once more\"}")
                .statusCode(200)
                .body("deeds", hasSize(1))
                .body("deeds[0].reason", equalTo("Lost with a backup"));
    }

    @Test
    void nobodyIsToldOfItEvenWhereItComesToBeRead() {
        var reader = unasked("given-up");
        var lost = unreadable();
        giveUp(lost, REASON).statusCode(200);
        Stack.list().comeBack();

        Broker.send(lost);

        var next = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(next);
        new Inbox(reader).awaitMail("(version " + next.version() + ")");
        assertThat(new Inbox(reader).count("(version " + lost.version() + ")")).isZero();
        assertThat(Sql.query("select 1 from notice where announces = " + lost.version())).isEmpty();
    }

    @Test
    void givingUpNeedsAReason() {
        var lost = unreadable();

        giveUp(lost, "{\"reason\":\" \"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("missing"));
    }

    @Test
    void onlyWhatCannotBeReadIsGivenUp() {
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/unreadable-versions/999997/give-up")
                .then()
                .statusCode(404);
    }

    @Test
    void auditorsGiveNothingUp() {
        Staff.with("auditor")
                .contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/unreadable-versions/1/give-up")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse giveUp(Publication lost, String body) {
        return Staff.with("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/unreadable-versions/" + lost.version() + "/give-up")
                .then();
    }

    private static Publication unreadable() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Stack.list()
                .garble(
                        publication,
                        "{\"version\":%d,\"hash\":\"%s\",\"publishedAt\":\"yesterday\"}"
                                .formatted(publication.version(), publication.hash()));
        Stack.list().reveal();
        await().until(
                        () ->
                                Sql.query("select version from unreadable_version")
                                        .contains(Long.toString(publication.version())));
        return publication;
    }
}
