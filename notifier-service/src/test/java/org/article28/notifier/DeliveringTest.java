package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class DeliveringTest {

    @AfterEach
    void revealAll() {
        Stack.list().reveal();
    }

    @Test
    void temporaryRefusalIsTriedAgainAndSent() {
        var reader = Subscribers.unasked("deferred");

        var publication = publish(Changes.purposeAndLocation());

        new Inbox(reader).awaitMail(version(publication));
        await().untilAsserted(
                        () ->
                                assertThat(evidence(reader, publication))
                                        .containsExactly("sent after 2: 250 2.0.0 taken"));
    }

    @Test
    void permanentRefusalEndsTheDeliveryWithTheReply() {
        var reader = Subscribers.unasked("refused");

        var publication = publish(Changes.purposeAndLocation());

        await().untilAsserted(
                        () ->
                                assertThat(evidence(reader, publication))
                                        .containsExactly(
                                                "failed after 1: 550 5.1.1 no such mailbox"));
    }

    @Test
    void whatADeadWorkerWasSendingIsSentAgainWithTheSameMessageId() {
        var reader = address("crash");
        confirmed(reader);
        var publication = publish(Changes.purposeAndLocation());
        var first = new Inbox(reader).awaitMail(version(publication));
        await().untilAsserted(
                        () ->
                                assertThat(evidence(reader, publication))
                                        .first()
                                        .asString()
                                        .startsWith("sent"));

        Sql.query("insert into worker values ('%s', now())".formatted(DEAD));
        Sql.query(
                """
                with claimed as (
                    update delivery d set state = 'sending', worker_id = '%s', ended_at = null
                    from notice n, subscription s
                    where n.id = d.notice_id and n.version = %d
                      and s.recipient_id = d.recipient_id and s.canonical = '%s'
                    returning d.notice_id)
                update notice set state = 'delivering' where id in (select * from claimed)"""
                        .formatted(DEAD, publication.version(), reader));

        await().until(() -> new Inbox(reader).count(version(publication)) == 2);
        assertThat(new Inbox(reader).mails().getLast().header("Message-ID"))
                .isEqualTo(first.header("Message-ID"));
        await().untilAsserted(
                        () ->
                                assertThat(evidence(reader, publication))
                                        .containsExactly("sent after 2: 250 2.0.0 taken"));
        assertThat(io.restassured.RestAssured.get("/q/metrics").asString())
                .contains("article28_deliveries_repeated_total");
    }

    @Test
    void largeNoticeTellsTheFirstFiftyAndLinksToTheRest() {
        var reader = address("large");
        confirmed(reader);
        var changes =
                IntStream.range(0, 60)
                        .mapToObj(i -> Changes.added("Entry number " + i))
                        .toArray(PublishedChange[]::new);

        var publication = publish(changes);

        var text = new Inbox(reader).awaitMail(version(publication)).text();
        assertThat(text).contains("Entry number 49").doesNotContain("Entry number 50");
        assertThat(text).contains("... and 10 more changes: https://list.infobip.example/diff");
    }

    @Test
    void everyOneOfManyIsToldOnce() {
        var readers =
                IntStream.range(0, 300).mapToObj(i -> Subscribers.unasked("many-" + i)).toList();

        var publication = publish(Changes.purposeAndLocation());

        await().until(
                        () ->
                                Sql.query(
                                        "select state from notice where version = "
                                                + publication.version()),
                        List.of("done")::equals);
        assertThat(readers)
                .allSatisfy(
                        reader ->
                                assertThat(new Inbox(reader).count(version(publication)))
                                        .isEqualTo(1));
    }

    private static final UUID DEAD = UUID.fromString("00000000-0000-4000-8000-00000000dead");

    private static Publication publish(PublishedChange... changes) {
        var publication = Stack.list().publish(changes);
        Broker.send(publication);
        return publication;
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }

    private static List<String> evidence(String address, Publication publication) {
        return Sql.query(
                """
                select d.state || ' after ' || d.attempts || ': ' || coalesce(d.smtp_reply, '')
                from delivery d
                join notice n on n.id = d.notice_id
                join subscription s on s.recipient_id = d.recipient_id
                where s.canonical = '%s' and n.version = %d"""
                        .formatted(address, publication.version()));
    }
}
