package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.article28.model.Publication;
import org.article28.model.Summary;
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

/** A backup took the place of the database. */
@QuarkusTest
@WithTestResource(Stack.class)
class RestoringTest {

    private static final Duration SOME_TURNS = Duration.ofSeconds(2);

    @AfterEach
    void goOn() {
        Sql.query("delete from restore");
        Stack.list().comeBack();
        Stack.list().reveal();
    }

    @Test
    void nothingIsSentUntilAnAdministratorSaysSo() {
        var reader = unasked("restored");
        var restore = restored();
        var publication = publish();
        await().during(SOME_TURNS).until(() -> new Inbox(reader).count(version(publication)) == 0);

        resume(restore, "nobody was told of it before")
                .statusCode(200)
                .body("endedAt", notNullValue())
                .body("versionsWithoutEvidence", nullValue())
                .body("deeds.action", contains("resume-after-restore"))
                .body("deeds.subject", contains("ada@infobip.example"))
                .body("deeds.reason", contains("nobody was told of it before"));

        new Inbox(reader).awaitMail(version(publication));
    }

    @Test
    void versionsThatWereNotToldToAllAreListedWhileItIsPaused() {
        unasked("listed");
        restored();
        var publication = publish();
        var ofIt =
                "restores[0].versionsWithoutEvidence.find { it.version == %d }."
                        .formatted(publication.version());

        restores()
                .body("restores[0].backupAt", equalTo("2026-11-01T08:00:00Z"))
                .body("restores[0].endedAt", nullValue())
                .body("restores[0].topicRead", equalTo(true))
                .body("restores[0].deeds", empty())
                .body(ofIt + "because", equalTo("unfinished"))
                .body(ofIt + "hash", equalTo(publication.hash()))
                .body(ofIt + "sent", equalTo(0))
                .body(ofIt + "notice", notNullValue());
        Staff.with("auditor").get("/v1/notices").then().body("paused", equalTo(true));
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body(containsString("restored-database"));
        given().get("/q/metrics").then().body(containsString("article28_sending_paused 1.0"));
    }

    @Test
    void thatItIsPausedAndSinceWhenIsToldShortly() {
        sending("auditor")
                .statusCode(200)
                .body("paused", equalTo(false))
                .body("$", aMapWithSize(1));
        restored();

        sending("admin")
                .statusCode(200)
                .body("paused", equalTo(true))
                .body("restoredAt", startsWith("2026-11-02T09:30:00"));
        sending("publisher").statusCode(403);
    }

    private static ValidatableResponse sending(String role) {
        return Staff.with(role).get("/internal/sending").then();
    }

    @Test
    void versionThatOnlyKafkaKnowsIsListedAsLostAndAnnouncedToNobody() {
        var reader = unasked("lost");
        var newest = publish();
        new Inbox(reader).awaitMail(version(newest));
        var restore = restored();
        var lost = continuing(newest);

        Broker.send(lost);
        awaitConsumed();

        var ofIt =
                "restores[0].versionsWithoutEvidence.find { it.hash == '%s' }."
                        .formatted(lost.hash());
        restores()
                .body(ofIt + "version", equalTo((int) lost.version()))
                .body(ofIt + "because", equalTo("lost"));
        resume(restore, "readers were written to").statusCode(200);
        // As where a topic is read again from its beginning.
        Broker.send(lost);
        awaitConsumed();
        assertThat(Sql.query("select hash from notice where version = " + lost.version()))
                .isEmpty();
        var next = publish();
        assertThat(next.version()).isEqualTo(lost.version());
        new Inbox(reader).awaitMail("Note of version " + next.version());
        assertThat(new Inbox(reader).count("Lost note")).isZero();
    }

    @Test
    void lostVersionIsListedAlsoWhereItsKeyIsGone() {
        var newest = publish();
        restored();
        var lost = continuing(newest);

        Broker.sendForged(lost, "gone:00");

        restores()
                .body(
                        "restores[0].versionsWithoutEvidence.find { it.hash == '%s' }.because"
                                .formatted(lost.hash()),
                        equalTo("lost"));
    }

    @Test
    void resumingAgainChangesNothing() {
        var restore = restored();
        resume(restore, "looked through").statusCode(200);

        resume(restore, "once more")
                .statusCode(200)
                .body("deeds", hasSize(1))
                .body("deeds.reason", contains("looked through"));
    }

    /** They came back with the backup. */
    @Test
    void earlierOnesThatNobodyEndedEndWithTheNewest() {
        restored();
        var newest = restored();

        resume(newest, "looked through").statusCode(200);

        Staff.with("auditor").get("/v1/notices").then().body("paused", equalTo(false));
    }

    @Test
    void resumingNeedsAReason() {
        resume(restored(), " ")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "x", "99999999999999999999"})
    void whatIsNoRestoreIsNotFound(String id) {
        resume(id, "looked through").statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "publisher", "viewer"})
    void onlyAdministratorsResume(String role) {
        Staff.with(role)
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"looked through\"}")
                .post("/v1/restores/" + restored() + "/resume")
                .then()
                .statusCode(403);
    }

    private static String restored() {
        return Sql.query(
                        "insert into restore (restored_at, backup_at)"
                                + " values ('2026-11-02T09:30:00Z', '2026-11-01T08:00:00Z') returning id")
                .getFirst();
    }

    private static ValidatableResponse restores() {
        return Staff.with("auditor").get("/v1/restores").then().statusCode(200);
    }

    private static ValidatableResponse resume(String restore, String reason) {
        return Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/restores/" + restore + "/resume")
                .then();
    }

    private static Publication publish() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Stack.list().reveal();
        Broker.send(publication);
        await().until(
                        () ->
                                Sql.query(
                                        "select hash from notice where version = "
                                                + publication.version()),
                        List.of(publication.hash())::equals);
        return publication;
    }

    /** As it was published before the loss: the list has none of that number. */
    private static Publication continuing(Publication newest) {
        return new Publication(
                newest.version() + 1,
                "f".repeat(64),
                newest.hash(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                "Lost note",
                new Summary(0, 0, 1),
                List.of(Changes.purposeAndLocation()),
                false,
                null,
                false);
    }

    /** All that was sent until now: events are taken one after the other. */
    private static void awaitConsumed() {
        var poison = "poison " + UUID.randomUUID();
        Broker.send(poison);
        await().until(
                        () ->
                                Broker.deadLetters().stream()
                                        .anyMatch(letter -> letter.value().equals(poison)));
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }
}
