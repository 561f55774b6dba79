package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.ask;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.erase;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.article28.notifier.stack.Told.evidence;
import static org.article28.notifier.stack.Told.published;
import static org.article28.notifier.stack.Told.sender;
import static org.article28.notifier.stack.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.article28.notifier.bounce.Heeded;
import org.article28.notifier.bounce.Weighing;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Reports;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** What comes of mails that came back. */
@QuarkusTest
@WithTestResource(Stack.class)
class BouncingTest {

    @Inject Weighing weighing;

    @Test
    void missingMailboxSuppressesAndStaysInTheEvidence() {
        var reader = unasked("gone");
        var first = told(reader);

        var heeded = weighing.take(Reports.failed(sender(reader), "5.1.1"));

        assertThat(heeded).isEqualTo(Heeded.HARD);
        assertThat(suppressed(reader)).containsExactly("hard-bounce 5.1.1");
        evidence(reader, first)
                .body("state", equalTo("sent"))
                .body("bouncedAt", notNullValue())
                .body("bounceStatus", equalTo("5.1.1"))
                .body("bounceReply", equalTo("550 5.1.1 <***@reader.example> is not here"));
        evidence(reader, published())
                .body("state", equalTo("skipped"))
                .body("reason", equalTo("suppressed"));
        assertThat(new Inbox(reader).mails()).hasSize(1);
    }

    @Test
    void otherFailuresSuppressAtTheThird() {
        var reader = unasked("full");
        for (int i = 0; i < 2; i++) {
            told(reader);
            assertThat(weighing.take(Reports.failed(sender(reader), "5.2.2")))
                    .isEqualTo(Heeded.SOFT);
        }
        assertThat(suppressed(reader)).isEmpty();

        told(reader);
        weighing.take(Reports.failed(sender(reader), "5.2.2"));

        assertThat(suppressed(reader)).containsExactly("repeated-bounces 5.2.2");
    }

    @Test
    void failuresOfLongAgoCountNoMore() {
        var reader = unasked("often");
        for (int i = 0; i < 2; i++) {
            told(reader);
            weighing.take(Reports.failed(sender(reader), "5.2.2"));
        }
        Sql.query(
                "update bounce set heard_at = now() - interval '31 days' where recipient_id = "
                        + recipient(reader));
        told(reader);

        weighing.take(Reports.failed(sender(reader), "5.2.2"));

        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void failuresFromBeforeItWasLiftedCountNoMore() {
        var reader = unasked("lifted");
        for (int i = 0; i < 3; i++) {
            told(reader);
            weighing.take(Reports.failed(sender(reader), "5.2.2"));
        }
        lift(reader);
        told(reader);

        weighing.take(Reports.failed(sender(reader), "5.2.2"));

        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void oneMailThatFailsOverAndOverCountsOnce() {
        var reader = unasked("thrice");
        told(reader);

        for (var status : List.of("5.2.2", "5.2.0", "5.2.1")) {
            weighing.take(Reports.failed(sender(reader), status));
        }

        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void whatIsNoFaultOfTheAddressSuppressesNobodyAndStaysInTheEvidence() {
        var reader = unasked("policy");
        var first = told(reader);
        weighing.take(Reports.failed(sender(reader), "5.7.1"));
        told(reader);
        weighing.take(Reports.failed(sender(reader), "5.3.4"));
        told(reader);

        var heeded = weighing.take(Reports.failed(sender(reader), "5.1.8"));

        assertThat(heeded).isEqualTo(Heeded.UNCOUNTED);
        assertThat(suppressed(reader)).isEmpty();
        evidence(reader, first).body("bounceStatus", equalTo("5.7.1"));
    }

    @Test
    void memberOfAListWhoIsGoneDoesNotSuppressTheOthers() {
        var team = unasked("team");
        told(team);

        var heeded =
                weighing.take(Reports.failedBehind(sender(team), "5.1.1", "joe@elsewhere.example"));

        assertThat(heeded).isEqualTo(Heeded.SOFT);
        assertThat(suppressed(team)).isEmpty();
    }

    @Test
    void ofWhomIsErasedNoWordsAreKept() {
        var reader = unasked("forgotten");
        var publication = told(reader);
        var recipient = recipient(reader);
        erase(reader).statusCode(204);

        var heeded = weighing.take(Reports.failed(sender(reader), "5.1.1"));

        assertThat(heeded).isEqualTo(Heeded.GONE);
        assertThat(Sql.query("select id from bounce where recipient_id = " + recipient)).isEmpty();
        evidence(reader, publication)
                .body("bounceStatus", equalTo("5.1.1"))
                .body("bounceReply", nullValue());
    }

    @Test
    void complaintSuppressesAndNoConfirmationIsMailedAnyMore() {
        var reader = unasked("angry");
        told(reader);

        var heeded = weighing.take(Reports.complaint(sender(reader)));

        assertThat(heeded).isEqualTo(Heeded.COMPLAINT);
        assertThat(suppressed(reader)).containsExactly("complaint");
        ask(reader).statusCode(202);
        assertThat(
                        Sql.query(
                                "select mail_state from opt_in where confirmed_at is null and canonical = '"
                                        + reader
                                        + "'"))
                .containsExactly("withheld");
    }

    @Test
    void forgedReportIsIgnored() {
        var reader = unasked("victim");
        var other = unasked("other");
        told(reader);
        told(other);
        var tag = sender(reader).replaceFirst("\\..*", "");
        var mac = sender(other).replaceFirst("^[^.]*", "");

        var heeded = weighing.take(Reports.failed(tag + mac, "5.1.1"));

        assertThat(heeded).isEqualTo(Heeded.FORGED);
        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void sameReportReadAgainChangesNothing() {
        var reader = unasked("again");
        told(reader);
        var report = Reports.failed(sender(reader), "5.2.2");
        weighing.take(report);

        var heeded = weighing.take(report);

        assertThat(heeded).isEqualTo(Heeded.REPEATED);
        assertThat(Sql.query("select id from bounce where recipient_id = " + recipient(reader)))
                .hasSize(1);
    }

    @Test
    void automaticReplyAndDelaySuppressNobody() {
        var reader = unasked("away");
        told(reader);

        assertThat(weighing.take(Reports.vacation(sender(reader)))).isEqualTo(Heeded.AUTO_REPLY);
        assertThat(weighing.take(Reports.ofDelivery(sender(reader), "delayed", "4.4.1")))
                .isEqualTo(Heeded.UNDECIDED);
        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void refusalOfTheRecipientCountsLikeABounce() {
        var reader = unasked("refused");

        published();

        await().untilAsserted(
                        () -> assertThat(suppressed(reader)).containsExactly("hard-bounce 5.1.1"));
    }

    @Test
    void refusalOfAMailAboutTheirOwnSubscriptionCountsToo() {
        var reader = unasked("refused-welcome");

        Sql.query(
                """
                insert into subscriber_mail (recipient_id, kind, requested_at, mail_state,
                    next_mail_at)
                values (%s, 'welcome', now(), 'queued', now())"""
                        .formatted(recipient(reader)));

        await().untilAsserted(
                        () -> assertThat(suppressed(reader)).containsExactly("hard-bounce 5.1.1"));
        assertThat(Sql.query("select status from bounce where recipient_id = " + recipient(reader)))
                .containsExactly("5.1.1");
    }

    @Test
    void refusalOfAConfirmationCountsWhereTheAddressIsKnown() {
        var reader = unasked("refused-again");

        ask(reader).statusCode(202);

        await().untilAsserted(
                        () -> assertThat(suppressed(reader)).containsExactly("hard-bounce 5.1.1"));
    }

    @Test
    void refusalOfAnotherSpellingCountsAgainstNobody() {
        var reader = unasked("refused-spelling");
        var typed = reader.replace("spelling", "Spelling");

        ask(typed).statusCode(202);

        await().until(
                        () ->
                                Sql.query(
                                        "select mail_state from opt_in where address = '"
                                                + typed
                                                + "'"),
                        List.of("failed")::equals);
        assertThat(suppressed(reader)).isEmpty();
    }

    @Test
    void mailAboutTheirOwnSubscriptionThatComesBackSuppressesToo() {
        var reader = address("welcome");
        confirmed(reader);
        new Inbox(reader).awaitMail("Confirmed");

        weighing.take(Reports.failed(sender(reader), "5.1.1"));

        assertThat(suppressed(reader)).containsExactly("hard-bounce 5.1.1");
    }

    @Test
    void whoeverConfirmsAnewIsToldAgain() {
        var reader = unasked("back");
        told(reader);
        weighing.take(Reports.failed(sender(reader), "5.1.1"));

        confirmed(reader);

        assertThat(suppressed(reader)).isEmpty();
        evidence(reader, published()).body("state", equalTo("sent"));
    }

    @Test
    void whoeverIsErasedLeavesNothingOfWhatCameBack() {
        var reader = unasked("erased");
        var publication = told(reader);
        weighing.take(Reports.failed(sender(reader), "5.1.1"));
        var recipient = recipient(reader);

        erase(reader).statusCode(204);

        assertThat(Sql.query("select id from bounce where recipient_id = " + recipient)).isEmpty();
        assertThat(
                        Sql.query(
                                "select recipient_id from subscription where suppressed_at is not null"
                                        + " and recipient_id = "
                                        + recipient))
                .isEmpty();
        evidence(reader, publication)
                .body("bounceStatus", equalTo("5.1.1"))
                .body("bounceReply", nullValue());
    }

    private static List<String> suppressed(String reader) {
        return Sql.query(
                "select concat_ws(' ', suppressed_because, suppressed_status) from subscription"
                        + " where suppressed_at is not null and canonical = '"
                        + reader
                        + "'");
    }

    private static void lift(String reader) {
        var id =
                Sql.query("select public_id from subscription where canonical = '" + reader + "'")
                        .getFirst();
        Staff.with("admin").delete("/v1/suppressions/" + id).then().statusCode(204);
    }

    private static String recipient(String reader) {
        return Sql.query("select recipient_id from subscription where canonical = '" + reader + "'")
                .getFirst();
    }
}
