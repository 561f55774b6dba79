package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices that are held, paused, resumed, cancelled and tried again. */
@QuarkusTest
@WithTestResource(Stack.class)
class BrakingTest {

    /** 400 days: longer than anything that other tests leave. */
    private static final double YEAR_AND_MORE = 400 * 86_400;

    @AfterEach
    void letGo() {
        Stack.list().comeBack();
        Stack.list().reveal();
    }

    @Test
    void heldNoticeWaitsUntilItIsResumed() {
        var reader = unasked("held");
        var held = publishHeld();
        seeAnotherMailed();
        assertThat(new Inbox(reader).count(version(held))).isZero();

        brake(held, "resume", "checked")
                .statusCode(200)
                .body("pausedAt", nullValue())
                .body("deeds.action", contains("resume-notice"))
                .body("deeds.subject", contains("ada@infobip.example"))
                .body("deeds.address", contains("192.0.2.7"))
                .body("deeds.reason", contains("checked"));

        new Inbox(reader).awaitMail(version(held));
    }

    @Test
    void pausedNoticeStandsStillWhenItsHoldIsOver() {
        var reader = unasked("paused");
        var notice = publishHeld();

        brake(notice, "pause", "wait").statusCode(200).body("state", equalTo("paused"));
        brake(notice, "pause", "again").statusCode(200).body("deeds.reason", contains("wait"));

        Sql.query("update notice set held_until = now() where version = " + notice.version());
        seeAnotherMailed();
        assertThat(new Inbox(reader).count(version(notice))).isZero();
        brake(notice, "resume", "go").statusCode(200);
        new Inbox(reader).awaitMail(version(notice));
    }

    @Test
    void cancelledNoticeTellsNobodyMore() {
        var reader = unasked("cancelled");
        var notice = publishHeld();
        queueLater(reader, notice);

        brake(notice, "cancel", "wrong date").statusCode(200).body("state", equalTo("cancelled"));

        await().until(
                        () ->
                                Sql.query(
                                        "select d.state || ' ' || d.reason from delivery d join"
                                                + " notice n on n.id = notice_id where version = "
                                                + notice.version()),
                        List.of("cancelled notice-cancelled")::equals);
        seeAnotherMailed();
        assertThat(new Inbox(reader).count(version(notice))).isZero();
        brake(notice, "resume", "late").statusCode(409).body("type", equalTo("/problems/conflict"));
        brake(notice, "retry-failed", "late").statusCode(409);
        brake(notice, "cancel", "again").statusCode(200);
    }

    /** What is paused waits because somebody wants it to. */
    @Test
    void waitOfWhatIsPausedRaisesNoAlarm() throws SQLException {
        var notice = publishHeld();
        queueLater(unasked("waiting"), notice);
        brake(notice, "pause", "wait").statusCode(200);
        Sql.query(
                "update delivery set next_attempt_at = now() - interval '400 days'"
                        + " where notice_id = "
                        + idOf(notice));
        assertThat(overdueSeconds()).isLessThan(YEAR_AND_MORE);

        // Senders pass over what somebody else holds, or it would not wait.
        try (var _ = Sql.hold("select id from delivery where notice_id = " + idOf(notice))) {
            brake(notice, "resume", "go on").statusCode(200);

            assertThat(overdueSeconds()).isGreaterThanOrEqualTo(YEAR_AND_MORE);
        }
        brake(notice, "cancel", "no more").statusCode(200);
    }

    private static double overdueSeconds() {
        var metrics = given().accept("text/plain").get("/q/metrics").asString();
        var sample =
                metrics.lines().filter(line -> line.startsWith("article28_deliveries_overdue"));
        return Double.parseDouble(sample.findFirst().orElseThrow().split(" ")[1]);
    }

    @Test
    void cancellationNeedsAReason() {
        var notice = publishHeld();

        brake(notice, "cancel", " ").statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void failedDeliveriesAreTriedAgainWithTheSameMessageId() {
        var reader = unasked("again");
        var notice = publish();
        var first = new Inbox(reader).awaitMail(version(notice));
        await().until(() -> stateOf(notice), "done"::equals);
        Sql.query(
                """
                update delivery set state = 'failed', created_at = now() - interval '30 days'
                where message_id = '%s'"""
                        .formatted(first.header("Message-ID")));

        brake(notice, "retry-failed", "their server is back").statusCode(200);

        await().until(() -> new Inbox(reader).count(version(notice)) == 2);
        assertThat(new Inbox(reader).mails().getLast().header("Message-ID"))
                .isEqualTo(first.header("Message-ID"));
        await().until(() -> stateOf(notice), "done"::equals);
        brake(notice, "pause", "late").statusCode(409);
        brake(notice, "cancel", "late").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "publisher", "viewer"})
    void onlyAdministratorsWorkTheBrake(String role) {
        Staff.with(role)
                .contentType(ContentType.JSON)
                .post("/v1/notices/1/pause")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void whoeverTheEdgeDoesNotVouchForIsRefused() {
        given().contentType(ContentType.JSON)
                .post("/v1/notices/1/pause")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
        for (var assertion :
                List.of(
                        "nonsense",
                        Staff.forged("admin"),
                        Staff.expired("admin"),
                        Staff.forSomebodyElse("admin"))) {
            Staff.carrying(assertion)
                    .contentType(ContentType.JSON)
                    .post("/v1/notices/1/pause")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/problems/unauthenticated"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "x", "99999999999999999999"})
    void whatIsNoNoticeIsNotFound(String id) {
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .post("/v1/notices/" + id + "/pause")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void deedsStayNoted() {
        var notice = publishHeld();
        brake(notice, "pause", "wait").statusCode(200);

        assertThatThrownBy(() -> Sql.query("update deed set reason = 'other'"))
                .hasMessageContaining("what was done stays noted");
        assertThatThrownBy(() -> Sql.query("delete from deed"))
                .hasMessageContaining("what was done stays noted");
        assertThatThrownBy(() -> Sql.query("truncate deed"))
                .hasMessageContaining("what was done stays noted");
        assertThat(
                        Sql.query(
                                "select privilege_type from information_schema.table_privileges"
                                        + " where table_name = 'deed' and grantee ="
                                        + " 'notifier_service' order by 1"))
                .containsExactly("INSERT", "SELECT");
    }

    private static Publication publish() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        await().until(() -> !stateOf(publication).isEmpty());
        return publication;
    }

    /** Held for an hour. */
    private static Publication publishHeld() {
        Stack.list().hold(60);
        var publication = publish();
        await().until(() -> stateOf(publication), "held"::equals);
        Stack.list().comeBack();
        return publication;
    }

    /** By then the senders have had more than one turn. */
    private static void seeAnotherMailed() {
        var witness = unasked("witness");
        new Inbox(witness).awaitMail(version(publish()));
    }

    private static void queueLater(String reader, Publication publication) {
        Sql.query(
                """
                insert into delivery (notice_id, recipient_id, message_id, state, next_attempt_at,
                    created_at)
                select n.id, recipient_id, '<later@list.infobip.example>', 'queued',
                       now() + interval '1 day', now()
                from notice n, subscription where version = %d and address = '%s'"""
                        .formatted(publication.version(), reader));
    }

    private static ValidatableResponse brake(Publication notice, String verb, String reason) {
        return Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/notices/" + idOf(notice) + "/" + verb)
                .then();
    }

    private static String stateOf(Publication notice) {
        var states =
                Staff.with("auditor")
                        .get("/v1/notices?version=" + notice.version())
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("notices.state");
        return states.isEmpty() ? "" : states.getFirst();
    }

    private static String idOf(Publication notice) {
        return Sql.query("select id from notice where version = " + notice.version()).getFirst();
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }
}
