package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;

/** What takes something back goes to all who were told of it, whatever they chose since. */
@QuarkusTest
@WithTestResource(Stack.class)
class TellingBackTest {

    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");

    @Test
    void withdrawalReachesWhoWasToldAndNobodyElseWhomItDoesNotConcern() {
        var told = Subscribers.unasked("told");
        var announced = publish(Changes.announcedFor("back", FUTURE, "email"));
        awaitMail(told, announced);
        chooseVoice(told);
        var never = Subscribers.unasked("never");
        chooseVoice(never);
        var concerned = Subscribers.unasked("concerned");

        var withdrawn = publish(Changes.withdrawnFor("back", "email"));

        var mail = awaitMail(told, withdrawn);
        assertThat(mail.text()).contains("Entry back");
        awaitMail(concerned, withdrawn);
        await().until(() -> evidence(never).contains("announcement skipped null not-concerned"));
        assertThat(evidence(told)).contains("announcement sent told-before null");
        assertThat(evidence(concerned)).containsExactly("announcement sent null null");
        assertThat(new Inbox(never).mails()).isEmpty();
    }

    @Test
    void withdrawalReachesWhoseMailIsStillToCome() {
        var late = Subscribers.unasked("late");
        var announced = publish(Changes.announcedFor("late", FUTURE, "email"));
        awaitMail(late, announced);
        chooseVoice(late);
        Sql.query(
                """
                update delivery set state = 'queued', next_attempt_at = now() + interval '1 day'
                from subscription, notice
                where subscription.recipient_id = delivery.recipient_id
                  and notice.id = notice_id and canonical = '%s' and version = %d"""
                        .formatted(late, announced.version()));

        var withdrawn = publish(Changes.withdrawnFor("late", "email"));

        assertThat(awaitMail(late, withdrawn).text()).contains("Entry late");
    }

    @Test
    void whatWasArchivedIsAnotherThanWhatBearsItsNameSince() {
        var told = Subscribers.unasked("archived");
        awaitMail(told, publish(Changes.announcedFor("renewed", FUTURE, "email")));
        chooseVoice(told);
        publish(Changes.archivedFor("renewed", "email"));
        publish(Changes.announcedFor("renewed", FUTURE, "email"));

        publish(Changes.withdrawnFor("renewed", "email"));

        await().until(() -> evidence(told).size() == 4);
        assertThat(evidence(told))
                .containsExactlyInAnyOrder(
                        "announcement sent null null",
                        "announcement skipped null not-concerned",
                        "announcement skipped null not-concerned",
                        "announcement skipped null not-concerned");
    }

    @Test
    void correctionReachesWhoSkipsEditorialChanges() {
        var told = Subscribers.address("skips");
        Subscribers.confirmedButForEditorial(told);
        var wrong = publish(Changes.material("wrong"));
        awaitMail(told, wrong);

        var right = Stack.list().correct(wrong.version(), Changes.editorial());
        Broker.send(right);

        var mail = awaitMail(told, right);
        assertThat(mail.subject()).contains("correction of version " + wrong.version());
    }

    @Test
    void whoLeftOrWasSuppressedSinceIsNotTold() {
        var left = Subscribers.unasked("left");
        var suppressed = Subscribers.unasked("suppressed");
        var stays = Subscribers.unasked("stays");
        var announced = publish(Changes.announcedFor("left-behind", FUTURE, "email"));
        var unsubscribe = awaitMail(left, announced).token("/unsubscribe");
        awaitMail(suppressed, announced);
        chooseVoice(suppressed);
        Sql.query(
                "update subscription set suppressed_at = now(), suppressed_because = 'complaint' where address = '%s'"
                        .formatted(suppressed));
        given().post("/unsubscribe?token=" + unsubscribe).then().statusCode(200);

        var withdrawn = publish(Changes.withdrawnFor("left-behind", "email"));

        awaitMail(stays, withdrawn);
        assertThat(evidence(left)).containsExactly("announcement sent null null");
        assertThat(evidence(suppressed))
                .containsExactly(
                        "announcement sent null null",
                        "announcement skipped told-before suppressed");
    }

    private static Publication publish(PublishedChange change) {
        var publication = Stack.list().publish(change);
        Broker.send(publication);
        return publication;
    }

    private static Inbox.Mail awaitMail(String address, Publication publication) {
        return new Inbox(address).awaitMail("(version " + publication.version() + ")");
    }

    private static void chooseVoice(String address) {
        Sql.query("update subscription set services = '{voice}' where address = '" + address + "'");
    }

    /** Kind, state, why they were told and why not, of each delivery. */
    private static List<String> evidence(String address) {
        List<Map<String, Object>> rows =
                Staff.with("auditor")
                        .contentType(ContentType.JSON)
                        .body("{\"email\":\"" + address + "\"}")
                        .post("/v1/deliveries/search")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
        return rows.stream()
                .map(
                        row ->
                                "%s %s %s %s"
                                        .formatted(
                                                row.get("kind"),
                                                row.get("state"),
                                                row.get("because"),
                                                row.get("reason")))
                .toList();
    }
}
