package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.article28.model.Publication;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What auditors are told of notices. */
@QuarkusTest
@WithTestResource(Stack.class)
class EvidenceTest {

    @Test
    void deliveryTellsWhoWasToldWhatAndWhen() {
        var reader = unasked("told");
        var notice = published();
        var mail = new Inbox(reader).awaitMail("(version " + notice.version() + ")");

        var told = "find { it.address == '" + reader + "' }.";
        deliveries(notice, "")
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(told + "state", equalTo("sent"))
                .body(told + "channel", equalTo("email"))
                .body(told + "version", equalTo((int) notice.version()))
                .body(told + "attempts", equalTo(1))
                .body(told + "messageId", equalTo(mail.header("Message-ID")))
                .body(told + "smtpReply", equalTo("250 2.0.0 taken"))
                .body(told + "mailHash.length()", equalTo(64));
    }

    @Test
    void evidenceIsFilteredByState() {
        var refused = unasked("refused");
        unasked("taken");
        var notice = published();

        deliveries(notice, "?state=failed")
                .statusCode(200)
                .body("findAll { it.address == '" + refused + "' }", hasSize(1))
                .body("state.unique()", contains("failed"))
                .body(
                        "find { it.address == '" + refused + "' }.smtpReply",
                        equalTo("550 5.1.1 no such mailbox"));
    }

    @Test
    void rowsAreLinesOfJson() {
        unasked("line");
        var notice = published();

        var lines = deliveries(notice, "?format=ndjson").statusCode(200).extract().asString();

        assertThat(lines.lines().toList())
                .isNotEmpty()
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("{\"id\":")
                                        .contains(
                                                "\"kind\":\"announcement\",\"version\":"
                                                        + notice.version())
                                        .endsWith("}"));
    }

    @Test
    void rowsAreCellsThatNoSpreadsheetTakesForAFormula() {
        var risky = unasked("=cmd");
        var notice = published();

        var csv = deliveries(notice, "?format=csv").statusCode(200).extract().asString();

        assertThat(csv.lines().findFirst())
                .hasValue(
                        "id,kind,version,fromVersion,channel,recipient,address,addressProof,customer,contractReference,state,because,reason,attempts,messageId,"
                                + "mailHash,smtpReply,httpReply,lastDayToObject,bouncedAt,bounceStatus,bounceReply,queuedAt,startedAt,endedAt");
        assertThat(csv.replace("\"", "")).contains(",'" + risky + ",").doesNotContain("," + risky);
    }

    @Test
    void allOfManyAreTold() {
        var notice = published();
        Sql.query(
                """
                with who as (
                    insert into recipient (channel)
                    select 'email' from generate_series(1, 2100) returning id)
                insert into delivery (notice_id, recipient_id, message_id, state, reason,
                    next_attempt_at, created_at)
                select notice.id, who.id, '<m>', 'skipped', 'gone', now(), now()
                from notice, who where version = %d"""
                        .formatted(notice.version()));

        deliveries(notice, "?state=skipped")
                .statusCode(200)
                .body("findAll { it.reason == 'gone' }", hasSize(2100));
    }

    @Test
    void rowsArePagedWhereOneWants() {
        unasked("first");
        unasked("second");
        var notice = published();
        List<Integer> all = deliveries(notice, "?state=sent").extract().path("id");

        List<Integer> first =
                deliveries(notice, "?limit=1&state=sent")
                        .header(
                                "Link",
                                endsWith(
                                        "?limit=1&state=sent&after=%d>; rel=\"next\""
                                                .formatted(all.getFirst())))
                        .extract()
                        .path("id");
        List<Integer> second =
                deliveries(notice, "?limit=1&state=sent&after=" + first.getFirst())
                        .extract()
                        .path("id");
        List<Integer> none =
                deliveries(notice, "?limit=1&after=" + all.getLast())
                        .header("Link", nullValue())
                        .extract()
                        .path("id");

        assertThat(first).isEqualTo(all.subList(0, 1));
        assertThat(second).isEqualTo(all.subList(1, 2));
        assertThat(none).isEmpty();
        deliveries(notice, "?limit=1001").statusCode(400);
        deliveries(notice, "?after=x").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "application/x-ndjson, application/x-ndjson",
        "'text/csv;q=0.5, application/json', application/json",
        "*/*, application/json"
    })
    void formIsChosenByAccept(String accept, String form) {
        var notice = published();

        Staff.with("auditor")
                .header("Accept", accept)
                .get("/v1/notices/" + idOf(notice) + "/deliveries")
                .then()
                .statusCode(200)
                .contentType(form);
    }

    @Test
    void formThatIsNotServedIsRefused() {
        var notice = published();

        Staff.with("auditor")
                .header("Accept", "image/png")
                .get("/v1/notices/" + idOf(notice) + "/deliveries")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=xml", "?state=lost"})
    void parameterThatMeansNothingIsRefused(String query) {
        deliveries(published(), query).statusCode(400).body("type", equalTo("/problems/malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?after=x",
                "?limit=0",
                "?limit=1001",
                "?version=0",
                "?after=-1",
                "?version=1&version=2",
                "?version=",
                "?customer=x"
            })
    void pageThatIsNoneIsRefused(String query) {
        Staff.with("auditor")
                .get("/v1/notices" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void noticesArePaged() {
        published();
        published();

        var next =
                Staff.with("auditor")
                        .get("/v1/notices?limit=1")
                        .then()
                        .statusCode(200)
                        .body("notices", hasSize(1))
                        .extract()
                        .header("Link");

        assertThat(next).matches("</v1/notices\\?after=\\d+&limit=1>; rel=\"next\"");
    }

    @Test
    void addressesAreForAuditorsAlone() {
        Staff.with("admin")
                .get("/v1/notices/" + idOf(published()) + "/deliveries")
                .then()
                .statusCode(403);
    }

    private static Publication published() {
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        await().until(
                        () ->
                                Sql.query(
                                        "select state from notice where announces = "
                                                + publication.version()),
                        List.of("done")::equals);
        Stack.list().reveal();
        return publication;
    }

    private static ValidatableResponse deliveries(Publication notice, String query) {
        return Staff.with("auditor")
                .get("/v1/notices/" + idOf(notice) + "/deliveries" + query)
                .then();
    }

    private static String idOf(Publication notice) {
        return Sql.query("select id from notice where version = " + notice.version()).getFirst();
    }
}
