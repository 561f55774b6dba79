package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.ask;
import static org.article28.notifier.stack.Subscribers.confirm;
import static org.article28.notifier.stack.Subscribers.confirmToken;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.suppression.Cause;
import org.article28.notifier.suppression.Suppressions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What admins see of suppressions, and lift. */
@QuarkusTest
@WithTestResource(Stack.class)
class SuppressionTest {

    private static final String PATH = "/v1/suppressions";
    private static final String NOBODY = "11111111-2222-4333-8444-555555555555";
    private static final Instant THEN = Instant.parse("2026-11-23T10:00:00Z");

    @Inject Suppressions suppressions;

    @Test
    void suppressionTellsWhoAndWhy() {
        var reader = suppressed("gone", Cause.HARD_BOUNCE);

        var found = "suppressions.find { it.email == '" + reader + "' }.";
        Staff.with("admin")
                .get(PATH + "?limit=1000")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(found + "id", equalTo(id(reader)))
                .body(found + "because", equalTo("hard-bounce"))
                .body(found + "status", equalTo("5.1.1"))
                .body(found + "reply", equalTo("550 5.1.1 nobody"))
                .body(found + "since", equalTo("2026-11-23T10:00:00Z"));
    }

    @Test
    void suppressionsArePaged() {
        var first = suppressed("first", Cause.HARD_BOUNCE);
        var second = suppressed("second", Cause.COMPLAINT);

        Staff.with("admin")
                .get(PATH + "?limit=1&after=" + id(first))
                .then()
                .statusCode(200)
                .body("suppressions", hasSize(1))
                .body("suppressions[0].email", equalTo(second));
        Staff.with("admin")
                .get(PATH + "?limit=1")
                .then()
                .header(
                        "Link",
                        matchesPattern("</v1/suppressions\\?after=.*&limit=1>; rel=\"next\""));
    }

    @Test
    void liftedSuppressionIsGoneAndTheDeedIsNoted() {
        var reader = suppressed("lifted", Cause.COMPLAINT);

        Staff.with("admin").delete(PATH + "/" + id(reader)).then().statusCode(204);

        Staff.with("admin")
                .get(PATH + "?limit=1000")
                .then()
                .body("suppressions.email", not(hasItem(reader)));
        assertThat(
                        Sql.query(
                                "select subject || ' ' || action from deed where target = 'suppression/"
                                        + id(reader)
                                        + "'"))
                .containsExactly("ada@infobip.example lift-suppression");
        Staff.with("admin")
                .delete(PATH + "/" + id(reader))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void whoeverUnsubscribedMeanwhileStaysUnsubscribed() {
        var reader = address("left");
        var token = confirmed(reader);
        suppress(reader, Cause.HARD_BOUNCE);
        given().header("Authorization", "Bearer " + token)
                .get("/v1/subscriptions/current")
                .then()
                .body("state", equalTo("suppressed"));
        Sql.query(
                "update subscription set state = 'unsubscribed', ended_at = now() where canonical = '"
                        + reader
                        + "'");

        Staff.with("admin").delete(PATH + "/" + id(reader)).then().statusCode(204);

        assertThat(Sql.query("select state from subscription where canonical = '" + reader + "'"))
                .containsExactly("unsubscribed");
    }

    @Test
    void complaintStaysWhereSomebodyConfirmsAnew() {
        var reader = unasked("torn");
        ask(reader).statusCode(202);
        var token = confirmToken(reader);
        suppress(reader, Cause.COMPLAINT);

        confirm(token).statusCode(200).body("state", equalTo("suppressed"));

        assertThat(
                        Sql.query(
                                "select kind from subscriber_mail join subscription using (recipient_id)"
                                        + " where canonical = '"
                                        + reader
                                        + "'"))
                .isEmpty();
    }

    @Test
    void suppressedGetWhatTheyAskForOfTheirOwnData() {
        var reader = address("quiet");
        var token = confirmed(reader);
        suppress(reader, Cause.COMPLAINT);

        given().header("Authorization", "Bearer " + token)
                .post("/v1/subscriptions/current/export")
                .then()
                .statusCode(202);

        assertThat(new Inbox(reader).awaitMail("Your data").token("/v1/subscriptions/copy"))
                .isNotEmpty();
    }

    @Test
    void complaintTakesThePlaceOfBouncesAndNotTheOtherWayRound() {
        var reader = suppressed("both", Cause.COMPLAINT);

        assertThat(suppress(reader, Cause.HARD_BOUNCE)).isFalse();
        assertThat(
                        Sql.query(
                                "select suppressed_because from subscription where canonical = '"
                                        + reader
                                        + "'"))
                .containsExactly("complaint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "publisher", "editor", "viewer"})
    void suppressionsAreForAdminsAlone(String role) {
        Staff.with(role).get(PATH).then().statusCode(403);
        Staff.with(role).delete(PATH + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=1001", "?after=x", "?after=" + NOBODY})
    void pageThatIsNoneIsRefused(String query) {
        Staff.with("admin")
                .get(PATH + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void whatIsNoSuppressionIsNotLifted() {
        Staff.with("admin").delete(PATH + "/" + NOBODY).then().statusCode(404);
        Staff.with("admin").delete(PATH + "/nobody").then().statusCode(404);
    }

    private String suppressed(String local, Cause cause) {
        var reader = unasked(local);
        suppress(reader, cause);
        return reader;
    }

    private boolean suppress(String reader, Cause cause) {
        var recipient =
                Sql.query(
                                "select recipient_id from subscription where canonical = '"
                                        + reader
                                        + "'")
                        .getFirst();
        return suppressions.suppress(
                Long.parseLong(recipient), cause, "5.1.1", "550 5.1.1 nobody", THEN);
    }

    private static String id(String reader) {
        return Sql.query("select public_id from subscription where canonical = '" + reader + "'")
                .getFirst();
    }
}
