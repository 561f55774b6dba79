package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Reports;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mailbox that bounces come to, over IMAP. */
@QuarkusTest
@WithTestResource(Stack.class)
class BounceMailboxTest {

    @AfterEach
    void heal() {
        Sql.query("drop trigger if exists poison on bounce");
        Sql.query("drop function if exists refuse_poison");
        Sql.query("drop sequence if exists turns");
        Stack.imap().clear();
    }

    @Test
    void reportInTheMailboxIsHeededAndDeleted() {
        var reader = reader("imap");

        Stack.imap().deliver(Reports.failed(sender(reader), "5.1.1"));

        await().untilAsserted(() -> assertThat(suppressed(reader)).containsExactly("hard-bounce"));
        await().until(() -> Stack.imap().subjects("INBOX").isEmpty());
    }

    @Test
    void whatIsNoReportIsDeletedAndCounted() {
        Stack.imap().deliver("To: bounces@infobip.example\r\n\r\nHello?\r\n".getBytes());

        await().until(() -> Stack.imap().subjects("INBOX").isEmpty());
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("article28_bounces_forged_total");
    }

    @Test
    void reportThatCannotBeTakenStaysAndHoldsUpNoOther() {
        var poisoned = reader("poisoned");
        var reader = reader("next");
        Sql.query(
                """
                create function refuse_poison() returns trigger language plpgsql as $$
                begin
                    raise exception 'poison' using errcode = 'check_violation';
                end $$""");
        Sql.query(
                "create trigger poison before insert on bounce for each row when (new.status = '5.2.9')"
                        + " execute function refuse_poison()");

        Stack.imap().deliver(Reports.failed(sender(poisoned), "5.2.9"));
        Stack.imap().deliver(Reports.failed(sender(reader), "5.1.1"));

        await().untilAsserted(() -> assertThat(suppressed(reader)).containsExactly("hard-bounce"));
        await().until(() -> Stack.imap().flagged("INBOX"), List.of("Undelivered")::equals);
        assertThat(suppressed(poisoned)).isEmpty();
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("article28_bounces_unreadable_total");
    }

    @Test
    void databaseThatGoesAwayIsNoFaultOfAReport() {
        var reader = reader("patient");
        Sql.query("create sequence turns");
        Sql.query(
                """
                create function refuse_poison() returns trigger language plpgsql
                security definer set search_path = notifier as $$
                begin
                    perform nextval('turns');
                    raise exception 'going away' using errcode = 'admin_shutdown';
                end $$""");
        Sql.query(
                """
                create constraint trigger poison after insert on bounce
                deferrable initially deferred for each row when (new.status = '5.1.2')
                execute function refuse_poison()""");

        Stack.imap().deliver(Reports.failed(sender(reader), "5.1.2"));
        await().until(() -> Sql.query("select last_value > 4 from turns"), List.of("t")::equals);

        assertThat(Stack.imap().flagged("INBOX")).isEmpty();
        Sql.query("drop trigger poison on bounce");
        await().untilAsserted(() -> assertThat(suppressed(reader)).containsExactly("hard-bounce"));
        await().until(() -> Stack.imap().subjects("INBOX").isEmpty());
    }

    private static String reader(String local) {
        var reader = address(local);
        confirmed(reader);
        new Inbox(reader).awaitMail("Confirmed");
        return reader;
    }

    private static String sender(String reader) {
        return new Inbox(reader).last("Confirmed").sender();
    }

    private static List<String> suppressed(String reader) {
        return Sql.query(
                "select suppressed_because from subscription where suppressed_at is not null and"
                        + " canonical = '"
                        + reader
                        + "'");
    }
}
