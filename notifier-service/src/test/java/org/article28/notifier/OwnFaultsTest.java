package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statements that the database refuses, though it is there: no waiting mends that. */
@QuarkusTest
@WithTestResource(Stack.class)
class OwnFaultsTest {

    @AfterEach
    void mend() {
        Sql.query("drop trigger if exists fault on notice");
        Sql.query("drop function if exists fault()");
        await().until(() -> Sql.query("select version from unreadable_version").isEmpty());
    }

    @Test
    void eventThatAStatementOfOursFailsAtGoesToTheDeadLettersAndTheRestGoesOn() {
        var faulty = Stack.list().publish(Changes.purposeAndLocation());
        fail(faulty);
        Broker.send(faulty);
        var next = Stack.list().publish(Changes.purposeAndLocation());
        Stack.list().reveal();

        Broker.send(next);

        await().until(() -> hashes(next), List.of(next.hash())::equals);
        assertThat(hashes(faulty)).isEmpty();
        assertThat(Broker.deadLetters())
                .filteredOn(letter -> letter.value().contains(faulty.hash()))
                .singleElement()
                .extracting(
                        letter ->
                                new String(
                                        letter.headers().lastHeader("dead-letter-reason").value()))
                .asString()
                .startsWith("the database refuses it: ERROR: no such thing");
    }

    @Test
    void faultIsCountedAndHealthTellsOfIt() {
        var faulty = Stack.list().publish(Changes.purposeAndLocation());
        fail(faulty);

        Stack.list().reveal();

        await().untilAsserted(
                        () ->
                                given().get("/q/health/well")
                                        .then()
                                        .body("status", equalTo("DOWN"))
                                        .body(containsString("database-faults"))
                                        .body(containsString("42883"))
                                        .body(
                                                containsString(
                                                        "unreadable version " + faulty.version())));
        given().get("/q/metrics")
                .then()
                .body(containsString("article28_database_faults_total{state=\"42883\""));
    }

    /** As a function that a migration forgot. */
    private static void fail(Publication publication) {
        Sql.query(
                """
                create function fault() returns trigger language plpgsql as $$
                begin raise exception 'no such thing' using errcode = '42883'; end $$""");
        Sql.query(
                """
                create trigger fault before insert on notice for each row
                when (new.version = %d) execute function fault()"""
                        .formatted(publication.version()));
    }

    private static List<String> hashes(Publication publication) {
        return Sql.query("select hash from notice where announces = " + publication.version());
    }
}
