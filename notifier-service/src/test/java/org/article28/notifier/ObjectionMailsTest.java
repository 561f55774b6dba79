package org.article28.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** Mails about objections, as those get them who are told. */
@QuarkusTest
@WithTestResource(Stack.class)
class ObjectionMailsTest {

    private static final LocalDate FUTURE = LocalDate.parse("2999-12-23");
    private static final Inbox OFFICE = new Inbox("privacy@infobip.example");

    @Test
    void objectionIsConfirmedToItsSenderOnce() {
        var objector = Objector.toldOf(Changes.announced("confirmed", FUTURE));

        var reference = objector.objected("confirmed");
        objector.object("confirmed").statusCode(200);

        var mail = objector.inbox().awaitMail(reference);
        assertThat(mail.subject())
                .isEqualTo("Infobip: your objection %s was received".formatted(reference));
        assertThat(mail.header("Reply-To")).isEqualTo("privacy@infobip.example");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("DKIM-Signature")).contains("d=infobip.example");
        assertThat(mail.text().lines())
                .contains("Customer: Example Bank", "> We may not use providers there.");
        await().until(() -> mailStates(reference).equals("contact=sent sender=sent"));
        assertThat(objector.inbox().count(reference)).isEqualTo(1);
    }

    @Test
    void contactOfTheRegisterIsToldAndCanReplyToTheSender() {
        var objector = Objector.toldOf(Changes.announced("told-office", FUTURE));

        var reference = objector.objected("told-office");

        var mail = OFFICE.awaitMail(reference);
        assertThat(mail.subject())
                .isEqualTo(
                        "Infobip: objection %s to a change of Entry told-office"
                                .formatted(reference));
        assertThat(mail.header("Reply-To")).isEqualTo(objector.address());
        assertThat(mail.text()).contains("That they speak for this customer is what they say.");
    }

    @Test
    void answerIsMailedAndReviewIsNot() {
        var objector = Objector.toldOf(Changes.announced("answered", FUTURE));
        var reference = objector.objected("answered");
        patch(reference, 1, "{\"state\":\"under-review\"}");
        patch(reference, 2, "{\"standing\":\"verified\"}");

        patch(reference, 3, "{\"state\":\"upheld\",\"answer\":\"You stay\\nwhere you are.\"}");

        var mail = objector.inbox().awaitMail("answer to your objection " + reference);
        assertThat(mail.text().lines())
                .startsWith("Your objection was upheld.")
                .containsSequence("Answer:", "> You stay", "> where you are.");
        await().until(() -> mailStates(reference).equals("contact=sent sender=sent sender=sent"));
        assertThat(objector.inbox().count(reference)).isEqualTo(2);
    }

    @Test
    void whoeverUnsubscribedIsStillAnswered() {
        var objector = Objector.toldOf(Changes.announced("left-since", FUTURE));
        Sql.query(
                "update subscription set state = 'unsubscribed', ended_at = now() where address = '%s'"
                        .formatted(objector.address()));

        var reference = objector.objected("left-since");

        objector.inbox().awaitMail(reference);
    }

    @Test
    void whoeverLeftAndGetsNoMailIsNotAnswered() {
        var objector = Objector.toldOf(Changes.announced("left-unreached", FUTURE));
        Sql.query(
                """
                update subscription
                set state = 'unsubscribed', ended_at = now(), suppressed_at = now(),
                    suppressed_because = 'complaint'
                where address = '%s'"""
                        .formatted(objector.address()));

        var reference = objector.objected("left-unreached");

        await().until(() -> mailStates(reference).equals("contact=sent sender=failed"));
        assertThat(objector.inbox().count(reference)).isZero();
    }

    @Test
    void whoeverIsErasedGetsNone() {
        var objector = Objector.toldOf(Changes.announced("erased", FUTURE));
        var reference = objector.objected("erased");
        objector.inbox().awaitMail(reference);
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"%s\",\"reason\":\"Letter\"}".formatted(objector.address()))
                .post("/v1/subscriptions/erasure")
                .then()
                .statusCode(204);

        patch(reference, 1, "{\"state\":\"withdrawn\",\"answer\":\"Taken back.\"}");

        await().until(() -> mailStates(reference).equals("contact=sent sender=failed sender=sent"));
        assertThat(objector.inbox().count(reference)).isEqualTo(1);
    }

    /** In words, by addressee and state. */
    private static String mailStates(String reference) {
        return Sql.query(
                        """
                        select string_agg(addressee || '=' || mail_state, ' '
                                          order by addressee, mail_state)
                        from objection_mail
                        join objection_step on objection_step.id = step_id
                        join objection on objection.id = objection_id
                        where reference = '%s'"""
                                .formatted(reference))
                .getFirst();
    }

    private static void patch(String reference, int revision, String json) {
        Staff.with("publisher")
                .header("If-Match", "\"r" + revision + ".objection.json\"")
                .contentType("application/merge-patch+json")
                .body(json)
                .patch("/v1/objections/" + reference)
                .then()
                .statusCode(200);
    }
}
