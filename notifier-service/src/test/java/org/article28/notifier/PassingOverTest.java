package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions that can't be read: the rest goes on, and they are told when they can. */
@QuarkusTest
@WithTestResource(Stack.class)
class PassingOverTest {

    private static final String CHANGED = "{\"version\":%d,\"hash\":\"%s\",\"changes\":7}";
    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");

    @AfterEach
    void mend() {
        Stack.list().comeBack();
        Stack.list().reveal();
        await().until(() -> Sql.query("select version from unreadable_version").isEmpty());
    }

    @Test
    void versionThatCannotBeReadHoldsUpNoOtherAndHealthTellsOfIt() {
        var reader = unasked("next");
        var garbled = garbled("{\"version\":%d,\"hash\":\"%s\",\"publishedAt\":\"yesterday\"}");
        var next = publish();

        Broker.send(next);

        new Inbox(reader).awaitMail(version(next));
        assertThat(hashes(garbled)).isEmpty();
        given().get("/q/health/well")
                .then()
                .body("status", equalTo("DOWN"))
                .body(containsString("unreadable version " + garbled.version()))
                .body(containsString("yesterday"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void versionIsToldWhenItCanBeRead() {
        var reader = unasked("late");
        var garbled = garbled(CHANGED);
        Broker.send(publish());
        awaitPassedOver(garbled);

        Stack.list().comeBack();

        new Inbox(reader).awaitMail(version(garbled));
        assertThat(hashes(garbled)).containsExactly(garbled.hash());
        await().untilAsserted(
                        () ->
                                given().get("/q/health/well")
                                        .then()
                                        .body(not(containsString("unreadable version"))));
    }

    @Test
    void eventThatCanBeReadDoesToo() {
        var reader = unasked("event");
        var garbled = garbled("{\"version\":%d,\"hash\":\"%s\",\"changes\":[{}]}");
        Broker.send(publish());
        awaitPassedOver(garbled);

        Broker.send(garbled);

        new Inbox(reader).awaitMail(version(garbled));
    }

    @Test
    void versionIsKnownByItsPlaceWhereItTellsNothingOfItself() {
        var garbled = garbled("null");

        awaitPassedOver(garbled);
        var next = publish();
        Broker.send(next);
        await().until(() -> !hashes(next).isEmpty());

        assertThat(hashTold(garbled)).containsExactly(garbled.hash());
    }

    @Test
    void anotherHashThanTheOneThatWasPassedOverStopsTheIntake() {
        var garbled = garbled("{\"version\":%d,\"hash\":\"%s\",\"publishedAt\":\"yesterday\"}");
        awaitPassedOver(garbled);
        Broker.send(
                new Publication(
                        garbled.version(),
                        "d".repeat(64),
                        garbled.previousHash(),
                        garbled.publishedAt(),
                        null,
                        garbled.summary(),
                        garbled.changes(),
                        false,
                        null,
                        false));

        await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> Sql.query("select halted_because from intake"),
                        List.of("it was passed over with another hash")::equals);

        Sql.query("update intake set halted_version = null, halted_because = null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "cut",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void hashOfWhatCannotBeReadIsNotTrusted(String hash) {
        var garbled = garbled("{\"version\":%d,\"hash\":\"" + hash + "\",\"changes\":7}");
        awaitPassedOver(garbled);

        var next = publish();
        Broker.send(next);

        await().until(() -> hashes(next), List.of(next.hash())::equals);
        assertThat(hashTold(garbled)).containsExactly(garbled.hash());
    }

    @Test
    void versionWhoseHashIsNoneIsPassedOver() {
        var garbled =
                garbled(
                        """
                        {"version":%d,"hash":"cut","publishedAt":"2026-11-23T10:00:00Z","changes":[]}""");

        awaitPassedOver(garbled);

        var next = publish();
        Broker.send(next);
        await().until(() -> hashes(next), List.of(next.hash())::equals);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotToldLate() {
        var reader = unasked("spared");
        var garbled = garbled(CHANGED, Changes.announced("given-up", FUTURE));
        var withdrawn = Stack.list().publish(Changes.withdrawn("given-up"));
        Broker.send(withdrawn);
        new Inbox(reader).awaitMail(version(withdrawn));

        Stack.list().comeBack();

        awaitDone(garbled);
        assertThat(hashes(garbled)).containsExactly(garbled.hash());
        assertThat(new Inbox(reader).count(version(garbled))).isZero();
    }

    @Test
    void whatHoldsAllTheSameIsToldLate() {
        var reader = unasked("rest");
        var garbled =
                garbled(
                        CHANGED,
                        Changes.announced("dropped", FUTURE),
                        Changes.material("corrected"),
                        Changes.announced("lasting", FUTURE));
        Broker.send(Stack.list().publish(Changes.withdrawn("dropped")));
        var correction = Stack.list().correct(garbled.version(), Changes.material("corrected"));
        Broker.send(correction);
        new Inbox(reader).awaitMail("correction of version " + garbled.version());

        Stack.list().comeBack();

        assertThat(new Inbox(reader).awaitMail(version(garbled)).text())
                .contains("Entry lasting")
                .doesNotContain("Entry dropped", "Entry corrected");
    }

    @Test
    void versionThatTheApiDoesNotGiveIsTriedInItsTurn() {
        Sql.query(
                """
                insert into unreadable_version (version, reason, found_at, tried_at)
                values (999999, 'gone', now() - interval '1 day', now() - interval '1 day')""");

        await().until(
                        () ->
                                Sql.query(
                                        """
                                        select version from unreadable_version
                                        where tried_at > now() - interval '1 hour'"""),
                        List.of("999999")::equals);
        Sql.query("delete from unreadable_version where version = 999999");
    }

    /** In place of its number and its hash. */
    private static Publication garbled(String words) {
        return garbled(words, Changes.purposeAndLocation());
    }

    private static Publication garbled(String words, PublishedChange... changes) {
        var publication = Stack.list().publish(changes);
        Stack.list()
                .garble(publication, words.formatted(publication.version(), publication.hash()));
        Stack.list().reveal();
        return publication;
    }

    private static void awaitPassedOver(Publication publication) {
        await().until(
                        () ->
                                Sql.query("select version from unreadable_version")
                                        .contains(Long.toString(publication.version())));
    }

    private static void awaitDone(Publication publication) {
        await().until(
                        () ->
                                Sql.query(
                                        "select state from notice where announces = "
                                                + publication.version()),
                        List.of("done")::equals);
    }

    private static List<String> hashTold(Publication passedOver) {
        return Sql.query(
                "select hash from unreadable_version where version = " + passedOver.version());
    }

    private static Publication publish() {
        return Stack.list().publish(Changes.purposeAndLocation());
    }

    private static List<String> hashes(Publication publication) {
        return Sql.query("select hash from notice where announces = " + publication.version());
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }
}
