package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.article28.model.ListPublished;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;

/** Versions of many entries, and events larger than a broker takes unpacked. */
@QuarkusTest
@WithTestResource(Stack.class)
class LargeVersionTest {

    private static final int ENTRIES = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void versionOfTwentyThousandEntriesIsTakenInAndMailed() {
        var reader = unasked("large");
        var large = Stack.list().publish(entries());
        Stack.list().reveal();

        Broker.send(large.shortened());

        await().atMost(PATIENCE).until(() -> changes(large), List.of("20000")::equals);
        assertThat(new Inbox(reader).awaitMail(version(large)).text()).contains("20000 added");
    }

    @Test
    void largeEventIsTakenInAsItComes() throws JsonProcessingException {
        var large = Stack.list().publish(entries());

        Broker.sendPacked(ListServer.JSON.writeValueAsString(ListPublished.of("infobip", large)));

        await().atMost(PATIENCE).until(() -> changes(large), List.of("20000")::equals);
    }

    @Test
    void poisonThatIsLargerThanADeadLetterMayBeUnpackedHoldsUpNoOther() {
        var poison = "poison ".repeat(230_000);
        Broker.sendPacked(poison);
        var next = Stack.list().publish(Changes.purposeAndLocation());

        Broker.send(next);

        await().until(() -> hashes(next), List.of(next.hash())::equals);
        assertThat(Broker.deadLetters())
                .extracting(letter -> letter.value().length())
                .contains(poison.length());
    }

    private static PublishedChange[] entries() {
        var lastDay = LocalDate.parse("2999-12-23");
        return IntStream.range(0, ENTRIES)
                .mapToObj(number -> Changes.announced("large-" + number, lastDay))
                .toArray(PublishedChange[]::new);
    }

    private static List<String> changes(Publication publication) {
        return Sql.query(
                """
                select count(*)::text from notice_change join notice on notice.id = notice_id
                where announces = %d having count(*) > 0"""
                        .formatted(publication.version()));
    }

    private static List<String> hashes(Publication publication) {
        return Sql.query("select hash from notice where announces = " + publication.version());
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }
}
