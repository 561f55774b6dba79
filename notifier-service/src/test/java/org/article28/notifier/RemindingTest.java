package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Subscribers;
import org.article28.notifier.stack.WebhookOwner;
import org.article28.notifier.webhook.call.Hook;
import org.junit.jupiter.api.Test;

/** What was announced is told again when it takes effect. */
@QuarkusTest
@WithTestResource(Stack.class)
class RemindingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Zagreb"));

    @Test
    void whoWasToldIsRemindedOnceOnTheDayAndNobodyElse() {
        var told = Subscribers.unasked("told");
        var left = Subscribers.unasked("left");
        var version = announced("due", told, left);
        var late = Subscribers.unasked("late");
        var unsubscribe = notice(left, version).token("/unsubscribe");
        given().post("/unsubscribe?token=" + unsubscribe).then().statusCode(200);

        Stack.list().takesEffect(TODAY, "due", version);

        var mail = new Inbox(told).awaitMail("reminder:");
        assertThat(mail.text())
                .startsWith(
                        "What Infobip announced in version %d of its list of sub-processors takes effect on "
                                .formatted(version));
        assertThat(mail.text()).contains("Entry due").doesNotContain("Last day to object");
        assertThat(mail.header("Message-ID"))
                .isNotEqualTo(notice(told, version).header("Message-ID"));
        assertThat(mail.header("List-Unsubscribe"))
                .isEqualTo(
                        "<https://list.infobip.example/unsubscribe?token=%s&lang=en>, <mailto:leave@infobip.example?subject=unsubscribe>"
                                .formatted(mail.token("/unsubscribe")));
        await().until(() -> reminders(told, version).equals(List.of("sent")));
        int looks = Stack.list().looks();
        await().until(() -> Stack.list().looks() > looks + 1);
        assertThat(reminders(told, version)).containsExactly("sent");
        assertThat(new Inbox(left).count("reminder:")).isZero();
        assertThat(new Inbox(late).mails()).isEmpty();
    }

    @Test
    void programsThatWereToldAreNotReminded() {
        var told = Subscribers.unasked("told");
        try (var hook = Hook.answering(204)) {
            WebhookOwner.confirmed("program").added(hook.url());
            var version = announced("programmed", told);
            assertThat(channels(version, "announcement")).contains("webhook");

            Stack.list().takesEffect(TODAY, "programmed", version);

            await().until(() -> reminders(told, version).equals(List.of("sent")));
            assertThat(channels(version, "reminder")).containsExactly("email");
        } finally {
            WebhookOwner.endAll();
        }
    }

    private static List<String> channels(long version, String kind) {
        return Sql.query(
                """
                select distinct channel from delivery join notice on notice.id = notice_id
                where version = %d and kind = '%s'"""
                        .formatted(version, kind));
    }

    @Test
    void whoIsStillToBeToldIsNotReminded() {
        var told = Subscribers.unasked("told");
        var waits = Subscribers.unasked("waits");
        var version = announced("waiting", told, waits);
        Sql.query(
                """
                update delivery set state = 'queued', next_attempt_at = now() + interval '1 day'
                where notice_id = (select id from notice where announces = %d)
                  and recipient_id = (select recipient_id from subscription where address = '%s')"""
                        .formatted(version, waits));

        Stack.list().takesEffect(TODAY, "waiting", version);

        await().until(() -> reminders(told, version).equals(List.of("sent")));
        assertThat(reminders(waits, version)).isEmpty();
    }

    @Test
    void whatTakesEffectOnAnotherDayIsNotRemindedOf() {
        var told = Subscribers.unasked("told");
        var moved = announced("moved", told);
        var due = announced("today", told);
        Stack.list().takesEffect(TODAY.plusDays(1), "moved", moved);

        Stack.list().takesEffect(TODAY, "today", due);

        new Inbox(told).awaitMail("reminder:");
        assertThat(reminders(told, moved)).isEmpty();
    }

    private static long announced(String id, String... readers) {
        Publication publication = Stack.list().publish(Changes.announced(id, TODAY.minusDays(30)));
        Broker.send(publication);
        for (var reader : readers) {
            notice(reader, publication.version());
            await().until(() -> sent(reader, publication.version()));
        }
        return publication.version();
    }

    private static Inbox.Mail notice(String reader, long version) {
        return new Inbox(reader).awaitMail("(version " + version + ")");
    }

    /** Noted, and not only received. */
    private static boolean sent(String reader, long version) {
        return states(reader, version, "announcement").equals(List.of("sent"));
    }

    private static List<String> reminders(String reader, long version) {
        return states(reader, version, "reminder");
    }

    private static List<String> states(String reader, long version, String kind) {
        return Sql.query(
                """
                select delivery.state from delivery join notice on notice.id = notice_id
                join subscription using (recipient_id)
                where version = %d and address = '%s' and kind = '%s'"""
                        .formatted(version, reader, kind));
    }
}
