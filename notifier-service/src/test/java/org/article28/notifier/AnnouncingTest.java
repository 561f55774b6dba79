package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.confirmedButForEditorial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
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
class AnnouncingTest {

    @AfterEach
    void revealAll() {
        Stack.list().reveal();
    }

    @Test
    void eventOnKafkaIsMailedToWhoeverConfirmedWithBothChangedFields() {
        var reader = address("reader");
        confirmed(reader);

        var publication = publishByKafkaOnly();

        var mail = new Inbox(reader).awaitMail(version(publication));
        assertThat(mail.subject())
                .isEqualTo("Infobip: changes to Google LLC in the list of sub-processors");
        assertThat(mail.text())
                .contains("was: Storage & computing", "is: Storage")
                .contains("Added: India (remote access)", "Removed: Saudi Arabia");
        assertThat(mail.html()).contains("<del>Storage &amp; computing</del>");
        assertThat(mail.header("From")).isEqualTo("Infobip list <list@infobip.example>");
        assertThat(mail.header("To")).isEqualTo(reader);
        assertThat(mail.header("Reply-To")).isEqualTo("privacy@infobip.example");
        assertThat(mail.header("List-Id")).isEqualTo("<changes.infobip.list.infobip.example>");
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.header("List-Unsubscribe"))
                .isEqualTo(
                        "<https://list.infobip.example/unsubscribe?token=%s&lang=en>, <mailto:leave@infobip.example?subject=unsubscribe>"
                                .formatted(mail.token("/unsubscribe")));
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID"))
                .matches(
                        "<v%d\\.[0-9a-f]{32}@list\\.infobip\\.example>"
                                .formatted(publication.version()));
    }

    @Test
    void firstMailLeavesWithinASecond() {
        var reader = address("soon");
        confirmed(reader);

        var publication = publishByKafkaOnly();

        new Inbox(reader).awaitMail(version(publication));
        await("until it is noted").until(() -> !seconds(publication).isEmpty());
        assertThat(Double.parseDouble(seconds(publication).getFirst())).isLessThan(1.0);
    }

    @Test
    void oneClickEndsIt() {
        var leaving = address("leaving");
        var staying = address("staying");
        confirmed(leaving);
        confirmed(staying);
        var first = publishByKafkaOnly();
        var token = new Inbox(leaving).awaitMail(version(first)).token("/unsubscribe");

        given().contentType(ContentType.URLENC)
                .formParam("List-Unsubscribe", "One-Click")
                .post("/unsubscribe?token=" + token)
                .then()
                .statusCode(200);

        var second = publishByKafkaOnly();
        new Inbox(staying).awaitMail(version(second));
        assertThat(new Inbox(leaving).count(version(second))).isZero();
    }

    @Test
    void readerOfOneServiceIsNotToldOfAnother() {
        var voice = address("voice");
        var email = address("email");
        confirmed(voice, "voice");
        confirmed(email, "email");

        var publication = Stack.list().publish(Changes.purposeAndLocation("email"));
        Broker.send(publication);

        new Inbox(email).awaitMail(version(publication));
        assertThat(new Inbox(voice).count(version(publication))).isZero();
        assertThat(states(voice, publication)).containsExactly("skipped: not-concerned");
    }

    @Test
    void editorialChangeIsNotMailedToThoseWhoSkipThem() {
        var everything = address("everything");
        var some = address("some");
        confirmed(everything);
        confirmedButForEditorial(some);

        var publication = Stack.list().publish(Changes.editorial());
        Broker.send(publication);

        new Inbox(everything).awaitMail(version(publication));
        assertThat(states(some, publication)).containsExactly("skipped: not-concerned");
    }

    @Test
    void mailToThoseWhoSkipEditorialChangesTellsTheOthersAlone() {
        var some = address("others");
        confirmedButForEditorial(some);

        var publication = Stack.list().publish(Changes.editorial(), Changes.purposeAndLocation());
        Broker.send(publication);

        assertThat(new Inbox(some).awaitMail(version(publication)).text())
                .contains("India (remote access)")
                .doesNotContain("https://new.example");
    }

    @Test
    void readerWhoConfirmsLaterIsNotTold() {
        var witness = address("witness");
        confirmed(witness);
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        var late = address("late");
        confirmed(late);

        Broker.send(publication);

        new Inbox(witness).awaitMail(version(publication));
        assertThat(states(late, publication)).isEmpty();
    }

    @Test
    void noticeIsDoneWhenAllWereTold() {
        var publication = publishByKafkaOnly();

        await().untilAsserted(
                        () ->
                                assertThat(
                                                Sql.query(
                                                        "select state from notice where version = "
                                                                + publication.version()))
                                        .containsExactly("done"));
    }

    private static Publication publishByKafkaOnly() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        return publication;
    }

    private static String version(Publication publication) {
        return "(version " + publication.version() + ")";
    }

    /** Empty until any delivery has ended. */
    private static List<String> seconds(Publication publication) {
        return Sql.query(
                """
                select extract(epoch from min(d.ended_at) - n.taken_in_at)
                from notice n join delivery d on d.notice_id = n.id
                where n.version = %d and d.ended_at is not null group by n.taken_in_at"""
                        .formatted(publication.version()));
    }

    private static List<String> states(String address, Publication publication) {
        return Sql.query(
                """
                select d.state || ': ' || d.reason from delivery d
                join notice n on n.id = d.notice_id
                join subscription s on s.recipient_id = d.recipient_id
                where s.canonical = '%s' and n.version = %d"""
                        .formatted(address, publication.version()));
    }
}
