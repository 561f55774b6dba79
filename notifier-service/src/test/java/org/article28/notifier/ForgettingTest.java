package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.ask;
import static org.article28.notifier.stack.Subscribers.confirm;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Executors;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;

/** What is kept of addresses, and for how long. */
@QuarkusTest
@WithTestResource(Stack.class)
class ForgettingTest {

    @Test
    void addressGetsFiveConfirmationMailsADayHoweverOftenItIsEntered() {
        var email = address("often");
        for (int i = 0; i < 7; i++) {
            ask(email).statusCode(202);
        }

        await().untilAsserted(() -> assertThat(new Inbox(email).count("confirm")).isEqualTo(5));
        assertThat(mailStates(email, "withheld")).hasSize(2);
        await().until(() -> mailStates(email, "queued").isEmpty());
        assertThat(new Inbox(email).count("confirm")).isEqualTo(5);
    }

    @Test
    void optInThatIsNotConfirmedIsForgotten() {
        var email = address("never");
        var waiting = address("waiting");
        ask(email).statusCode(202);
        ask(waiting).statusCode(202);
        Sql.query(
                "update opt_in set requested_at = now() - interval '8 days' where address = '"
                        + email
                        + "'");

        await().untilAsserted(() -> assertThat(mailStates(email, "%")).isEmpty());
        assertThat(mailStates(waiting, "%")).hasSize(1);
    }

    @Test
    void addressIsErasedAYearAfterTheSubscriptionEnded() {
        var email = address("year");
        endedLongAgo(email);

        await().untilAsserted(() -> assertThat(occurrences(email)).containsExactly("0"));
    }

    @Test
    void evidenceOfAnErasedPersonIsFoundByTheAddressAndTellsNone() {
        var email = address("proof");
        confirmed(email);
        var publication = publish();
        new Inbox(email).awaitMail("(version " + publication.version() + ")");
        Sql.query(
                """
                update delivery set smtp_reply = '550 no <%s> or <p***@example.org> here'
                from subscription
                where delivery.recipient_id = subscription.recipient_id and canonical = '%s'"""
                        .formatted(email.toUpperCase(), email));
        endedLongAgo(email);
        await().until(() -> occurrences(email).equals(List.of("0")));

        search(email)
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].version", equalTo((int) publication.version()))
                .body("[0].state", equalTo("sent"))
                .body("[0].address", nullValue())
                .body("[0].addressProof", matchesPattern("[\\w-]+:[0-9a-f]{64}"))
                .body("[0].smtpReply", equalTo("550 no <(erased)> or <(erased)> here"));
        search(address("somebody-else")).statusCode(200).body("", hasSize(0));
    }

    @Test
    void whoeverWasErasedCanSubscribeAgain() {
        var email = address("return");
        endedLongAgo(email);
        await().until(() -> occurrences(email).equals(List.of("0")));

        ask(email).statusCode(202);
        await().until(() -> new Inbox(email).count("confirm") == 2);
        confirm(new Inbox(email).last("confirm").token("/v1/subscriptions/confirm"));

        assertThat(Sql.query("select state from subscription where canonical = '" + email + "'"))
                .containsExactly("active");
    }

    @Test
    void evidenceIsForgottenAfterTheTimeThatIsConfigured() {
        var email = address("ancient");
        confirmed(email);
        var old = publish();
        new Inbox(email).awaitMail("(version " + old.version() + ")");
        search(email).body("", hasSize(1));

        await().until(() -> states(old).stream().allMatch(state -> !state.equals("sending")));
        Sql.query(
                "update notice set published_at = now() - interval '11 years' where version = "
                        + old.version());

        await().untilAsserted(() -> search(email).body("", hasSize(0)));
    }

    @Test
    void proofOfSomebodyWhoWasToldNothingIsForgottenInTime() {
        var email = address("untold");
        endedLongAgo(email);
        await().until(() -> occurrences(email).equals(List.of("0")));
        var proof = "select address_proof from subscription where public_id = '%s'";
        var id =
                Sql.query(
                                """
                                update subscription set ended_at = now() - interval '11 years'
                                where address_proof is not null and not exists (
                                    select 1 from delivery
                                    where delivery.recipient_id = subscription.recipient_id)
                                returning public_id""")
                        .getLast();

        await().untilAsserted(
                        () ->
                                assertThat(Sql.query(proof.formatted(id)))
                                        .containsExactly("forgotten"));
    }

    @Test
    void personWhoConfirmsJustAheadOfAnErasureIsErased() throws Exception {
        var email = address("between");
        ask(email).statusCode(202);
        var token = Subscribers.confirmToken(email);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = Sql.hold("select * from opt_in where canonical = '" + email + "'")) {
            var confirming = threads.submit(() -> confirm(token).extract().statusCode());
            await().until(() -> held.waiting() == 1);
            var erasing = threads.submit(() -> Subscribers.erase(email).extract().statusCode());
            await().until(() -> held.waiting() == 2);
            held.close();

            assertThat(confirming.get()).isEqualTo(200);
            assertThat(erasing.get()).isEqualTo(204);
        }
        assertThat(occurrences(email)).containsExactly("0");
    }

    @Test
    void searchNeedsAnAddressAndAnAuditor() {
        search("nobody").statusCode(400).body("errors[0].pointer", equalTo("/email"));
        Staff.with("editor")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"a@example.org\"}")
                .post("/v1/deliveries/search")
                .then()
                .statusCode(403);
    }

    private static void endedLongAgo(String email) {
        if (Sql.query("select 1 from subscription where canonical = '" + email + "'").isEmpty()) {
            confirmed(email);
        }
        Sql.query(
                """
                update subscription
                set state = 'unsubscribed', ended_at = now() - interval '366 days'
                where canonical = '%s'"""
                        .formatted(email));
    }

    private static List<String> occurrences(String email) {
        return Sql.query(
                """
                select (select count(*) from subscription
                        where canonical = '%1$s' or address = '%1$s')
                     + (select count(*) from opt_in where canonical = '%1$s' or address = '%1$s')"""
                        .formatted(email));
    }

    private static List<String> mailStates(String email, String like) {
        return Sql.query(
                "select mail_state from opt_in where address = '%s' and mail_state like '%s'"
                        .formatted(email, like));
    }

    private static List<String> states(Publication publication) {
        return Sql.query(
                """
                select delivery.state from delivery join notice on notice.id = notice_id
                where version = %d"""
                        .formatted(publication.version()));
    }

    private static ValidatableResponse search(String email) {
        return Staff.with("auditor")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"" + email + "\"}")
                .post("/v1/deliveries/search")
                .then();
    }

    private static Publication publish() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        return publication;
    }
}
