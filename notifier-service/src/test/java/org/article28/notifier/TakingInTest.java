package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.article28.local.Part;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class TakingInTest {

    @AfterEach
    void goOn() {
        Sql.query("update intake set halted_version = null, halted_because = null");
        Stack.list().comeBack();
        Stack.list().reveal();
    }

    @Test
    void repeatedEventIsAnnouncedOnce() {
        var reader = address("repeat");
        confirmed(reader);
        var publication = publish();
        Broker.send(publication);
        Broker.send(publication);
        var next = publish();
        Broker.send(next);

        awaitTakenIn(next);
        new Inbox(reader).awaitMail(version(next));
        new Inbox(reader).awaitMail(version(publication));

        assertThat(new Inbox(reader).count(version(publication))).isEqualTo(1);
    }

    @Test
    void poisonGoesToTheDeadLettersWithItsReasonAndTheRestGoesOn() {
        Broker.send("{\"type\":\"something.else\"}");
        Broker.send("no json at all");
        var publication = publish();
        Broker.send(publication);

        awaitTakenIn(publication);

        var letters = Broker.deadLetters();
        assertThat(letters).extracting(letter -> letter.value()).contains("no json at all");
        assertThat(letters)
                .filteredOn(letter -> letter.value().contains("something.else"))
                .first()
                .extracting(
                        letter ->
                                new String(
                                        letter.headers().lastHeader("dead-letter-reason").value()))
                .isEqualTo("its type is not subprocessors.list.published.v1");
    }

    @Test
    void gapIsHealedFromTheApi() {
        var missed = publish();
        publish();
        var heard = publish();
        Stack.list().reveal();

        Broker.send(heard);

        awaitTakenIn(missed);
        awaitTakenIn(heard);
    }

    @Test
    void versionThatKafkaNeverBroughtIsHealedByTheTimer() {
        var silent = publish();

        Stack.list().reveal();

        awaitTakenIn(silent);
    }

    @Test
    void gapWaitsForTheApiToComeBack() {
        Stack.list().goAway();
        publish();
        var heard = publish();
        Stack.list().reveal();
        Broker.send(heard);

        Stack.list().comeBack();

        awaitTakenIn(heard);
    }

    @Test
    void noticeWaitsForARegisterThatTheApiDoesNotKnow() {
        var reader = address("forgotten");
        confirmed(reader);
        Stack.list().forgetRegister();
        var publication = publish();
        Broker.send(publication);
        awaitTakenIn(publication);
        await().during(Duration.ofSeconds(1))
                .until(() -> new Inbox(reader).count(version(publication)) == 0);

        Stack.list().comeBack();

        assertThat(new Inbox(reader).awaitMail(version(publication)).text())
                .contains("Infobip published a new version");
    }

    @Test
    void changesOfATruncatedEventAreReadFromTheApi() {
        var reader = address("truncated");
        confirmed(reader);
        var publication = publish();
        Broker.send(publication.shortened());

        Stack.list().reveal();

        assertThat(new Inbox(reader).awaitMail(version(publication)).text())
                .contains("Updated: Google LLC");
    }

    @Test
    void versionThatWasTakenOverIsKnownButNobodyIsTold() {
        var reader = address("adopted");
        confirmed(reader);
        var adopted = Stack.list().adopt(Changes.purposeAndLocation());
        Broker.send(adopted);
        Broker.send(adopted);
        var next = publish();
        Broker.send(next);

        new Inbox(reader).awaitMail(version(next));

        assertThat(new Inbox(reader).count(version(adopted))).isZero();
        assertThat(taken(adopted)).containsExactly(adopted.hash());
        assertThat(
                        Sql.query(
                                "select state || ' ' || imported from notice where version = "
                                        + adopted.version()))
                .containsExactly("done true");
        assertThat(
                        Sql.query(
                                "select count(*)::text from delivery d join notice n on n.id = d.notice_id"
                                        + " where n.version = "
                                        + adopted.version()))
                .containsExactly("0");
    }

    @Test
    void sameVersionWithAnotherHashStopsTheIntakeAndHealthShowsIt() {
        var publication = publish();
        Broker.send(publication);
        awaitTakenIn(publication);

        Broker.send(other(publication, "f".repeat(64), publication.previousHash()));

        await().untilAsserted(
                        () ->
                                given().get("/q/health/well")
                                        .then()
                                        .body("status", equalTo("DOWN"))
                                        .body(containsString("another hash")));
        var next = publish();
        Broker.send(next);
        await().during(Duration.ofSeconds(1)).until(() -> taken(next).isEmpty());
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void brokenChainOfHashesStopsTheIntake() {
        var publication = publish();

        Broker.send(other(publication, publication.hash(), "e".repeat(64)));

        await().until(
                        () -> Sql.query("select halted_because from intake").getFirst(),
                        because -> because != null && because.contains("previousHash"));
        assertThat(taken(publication)).isEmpty();
    }

    @Test
    void eventThatComesWhileTheDatabaseIsAwayIsNotLost() {
        var publication = publish();
        Stack.process().stop(Part.POSTGRES);
        Broker.send(publication);

        Stack.process().startAgain(Part.POSTGRES);

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> !taken(publication).isEmpty());
        assertThat(Broker.deadLetters())
                .noneMatch(letter -> letter.value().contains(publication.hash()));
    }

    private static Publication publish() {
        return Stack.list().publish(Changes.purposeAndLocation());
    }

    private static Publication other(Publication of, String hash, String previousHash) {
        return new Publication(
                of.version(),
                hash,
                previousHash,
                of.publishedAt(),
                of.note(),
                of.summary(),
                of.changes(),
                false,
                null,
                false);
    }

    private static void awaitTakenIn(Publication publication) {
        await().until(() -> !taken(publication).isEmpty());
    }

    private static List<String> taken(Publication publication) {
        return Sql.query("select hash from notice where version = " + publication.version());
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }
}
