package org.article28.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes to the topic who is not the register. */
@QuarkusTest
@WithTestResource(Stack.class)
class ForgedEventsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "test:00", "nobodys:00"})
    void eventThatTheRegisterDidNotSignTellsNobodyAnything(String signature) {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        var forged = forged(publication);

        Broker.sendForged(forged, signature);
        Broker.send(publication);

        await().until(() -> taken(publication), List.of(publication.hash())::equals);
        assertThat(Sql.query("select halted_because from intake")).containsOnlyNulls();
        assertThat(Broker.deadLetters())
                .filteredOn(letter -> letter.value().contains(forged.hash()))
                .extracting(
                        letter ->
                                new String(
                                        letter.headers().lastHeader("dead-letter-reason").value()))
                .containsExactly("the register did not sign it");
    }

    @Test
    void signatureOfAnotherEventIsNone() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());

        Broker.sendForged(forged(publication), Broker.signature(publication));
        Broker.send(publication);

        await().until(() -> taken(publication), List.of(publication.hash())::equals);
        assertThat(Sql.query("select halted_because from intake")).containsOnlyNulls();
    }

    @Test
    void versionWhoseEventIsNotSignedIsReadFromTheApi() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());

        Broker.sendForged(publication, null);
        Stack.list().reveal();

        await().until(() -> taken(publication), List.of(publication.hash())::equals);
    }

    /** It continues the chain, whose hashes everybody can read. */
    private static Publication forged(Publication of) {
        return new Publication(
                of.version(),
                of.hash().substring(32) + of.hash().substring(0, 32),
                of.previousHash(),
                of.publishedAt(),
                "All of it moves to Mars",
                of.summary(),
                of.changes(),
                false,
                null,
                false);
    }

    private static List<String> taken(Publication publication) {
        return Sql.query("select hash from notice where version = " + publication.version());
    }
}
