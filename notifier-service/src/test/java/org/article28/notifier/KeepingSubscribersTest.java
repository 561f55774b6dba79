package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.erase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** What staff do with subscriptions: take over, give out, erase. */
@QuarkusTest
@WithTestResource(Stack.class)
class KeepingSubscribersTest {

    @Test
    void importedSubscriberIsToldWithoutAConfirmationMail() {
        var email = address("moved");

        take(row(email)).statusCode(200).body("imported", equalTo(1)).body("known", equalTo(0));

        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        new Inbox(email).awaitMail("(version " + publication.version() + ")");
        assertThat(new Inbox(email).count("confirm")).isZero();
    }

    @Test
    void evidenceOfAnImportIsKeptAndGivenOut() {
        var email = address("shown");
        take(row(email)).statusCode(200);

        var found = "find { it.email == '" + email + "' }.";
        export("json")
                .body(found + "evidence", equalTo("Old form, double opt-in"))
                .body(found + "confirmedAt", equalTo("2025-03-01T09:30:00Z"))
                .body(found + "origin", equalTo("import"))
                .body(found + "state", equalTo("active"));
    }

    @Test
    void whoeverIsKnownStaysAsTheyAre() {
        var active = address("active");
        var left = address("left");
        confirmed(active, "voice");
        confirmed(left);
        Sql.query(
                "update subscription set state = 'unsubscribed', ended_at = now()"
                        + (" where canonical = '" + left + "'"));

        take(row(active), row(left)).body("imported", equalTo(0)).body("known", equalTo(2));

        assertThat(states(left)).containsExactly("unsubscribed");
        assertThat(
                        Sql.query(
                                "select services from subscription where canonical = '"
                                        + active
                                        + "'"))
                .containsExactly("{voice}");
    }

    @Test
    void whoeverWasErasedIsNotImported() {
        var email = address("gone");
        confirmed(email);
        erase(email).statusCode(204);

        take(row(email)).body("imported", equalTo(0)).body("known", equalTo(1));

        assertThat(states(email)).isEmpty();
    }

    @Test
    void tableIsImportedAndTwiceInItIsOnce() {
        var first = address("cell");
        var second = address("cells");

        table(
                        """
                        evidence,email,services,confirmedAt,changes
                        "Old form, 2025",%1$s,voice;email,2025-03-01T09:30:00Z,not-editorial
                        "Old form, 2025",%2$s,,2025-03-01T09:30:00Z,
                        "Old form, 2025",%1$s,,2025-03-01T09:30:00Z,
                        """
                                .formatted(first, second))
                .statusCode(200)
                .body("imported", equalTo(2))
                .body("known", equalTo(1));

        export("json")
                .body("find { it.email == '" + first + "' }.services", hasItems("voice", "email"))
                .body("find { it.email == '" + first + "' }.changes", equalTo("not-editorial"))
                .body("email", hasItem(second));
    }

    @Test
    void oneBadRowRefusesAllAndIsNamed() {
        var good = address("good");

        take(row(good), "{\"email\":\"x\",\"confirmedAt\":\"2999-01-01T00:00:00Z\"}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/subscriptions/1/email",
                                "/subscriptions/1/confirmedAt",
                                "/subscriptions/1/evidence"));
        take().statusCode(400);

        assertThat(states(good)).isEmpty();
    }

    @Test
    void tableOfThousandsIsTakenAtOnce() {
        var rows = new StringBuilder("email,confirmedAt,evidence\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append("many-")
                    .append(i)
                    .append("@example.net,2025-03-01T09:30:00Z,Old form of the year before last\n");
        }

        table(rows.toString()).statusCode(200).body("imported", equalTo(5_000));

        Sql.query(
                "update subscription set state = 'unsubscribed', ended_at = now()"
                        + " where canonical like 'many-%@example.net'");
    }

    @Test
    void exportAsATableHasAHeaderAndTellsWhoDidIt() {
        var email = address("table");
        confirmed(email, "voice", "email");

        var csv = export("csv").extract().asString();

        assertThat(csv.lines().findFirst())
                .hasValue(
                        "id,email,state,language,services,frequency,hour,weekday,zone,changes,confirmedAt,endedAt,"
                                + "origin,privacyNoticeReadAt,evidence");
        assertThat(csv.replace("\"", ""))
                .contains("," + email + ",active,,voice;email,immediate,,,,all,");
        assertThat(
                        Sql.query(
                                "select subject from deed where action = 'export-subscriptions'"
                                        + " limit 1"))
                .containsExactly("ada@infobip.example");
    }

    @Test
    void whoeverAsksIsErasedAndTheReasonNotedWithoutTheAddress() {
        var email = address("letter");
        confirmed(email);

        erase(email).statusCode(204);
        erase(email).statusCode(204);

        assertThat(states(email)).isEmpty();
        assertThat(
                        Sql.query(
                                """
                                select reason from deed join subscription
                                    on target = 'subscription/' || public_id
                                where action = 'erase-subscription' and state = 'erased'
                                order by deed.id desc limit 1"""))
                .containsExactly("Letter of 3 March");
    }

    @Test
    void whomAContractNeedsIsErasedOnceThatHasEnded() {
        var email = address("needed");
        confirmed(email);
        String id =
                Staff.with("admin")
                        .contentType(ContentType.JSON)
                        .body("{\"customer\":\"" + email + "\",\"email\":\"" + email + "\"}")
                        .post("/v1/contractual-contacts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var contact = "/v1/contractual-contacts/" + id;

        erase(email)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("End it first: DELETE " + contact + "."));

        assertThat(states(email)).containsExactly("active");
        Staff.with("admin").header("If-Match", "\"r1.contact\"").delete(contact);
        erase(email).statusCode(204);
        assertThat(states(email)).isEmpty();
    }

    @Test
    void subscribersAreForAdminsAlone() {
        for (var role : List.of("auditor", "publisher", "editor", "viewer")) {
            Staff.with(role).get("/v1/subscriptions/export").then().statusCode(403);
        }
    }

    private static String row(String email) {
        return """
        {"email":"%s","confirmedAt":"2025-03-01T09:30:00Z","evidence":"Old form, double opt-in"}"""
                .formatted(email);
    }

    private static ValidatableResponse take(String... rows) {
        return Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"subscriptions\":[" + String.join(",", rows) + "]}")
                .post("/v1/subscriptions/import")
                .then();
    }

    private static ValidatableResponse table(String csv) {
        return Staff.with("admin")
                .contentType("text/csv")
                .body(csv)
                .post("/v1/subscriptions/import")
                .then();
    }

    private static ValidatableResponse export(String format) {
        return Staff.with("admin")
                .get("/v1/subscriptions/export?format=" + format)
                .then()
                .statusCode(200);
    }

    private static List<String> states(String email) {
        return Sql.query("select state from subscription where canonical = '" + email + "'");
    }
}
