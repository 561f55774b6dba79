package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;

/** What subscribers ask of their own data. */
@QuarkusTest
@WithTestResource(Stack.class)
class OwnDataTest {

    private static final String COPY = "/v1/subscriptions/copy";
    private static final String ERASE = "/v1/subscriptions/erase";

    @Test
    void whoeverConfirmsIsToldWhatIsAnnounced() {
        var email = address("welcome");
        confirmed(email);

        var mail = new Inbox(email).awaitMail("Confirmed");
        assertThat(mail.text())
                .contains("New <Entry>: from 1 January 2027; last day to object: 23 December 2026");
        assertThat(mail.html()).contains("New &lt;Entry&gt;");
        given().header("Authorization", "Bearer " + mail.token("/v1/subscriptions/preferences"))
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }

    @Test
    void copyComesByAFreshLinkAndHasWhatTheyWereTold() {
        var email = address("copy");
        var manage = confirmed(email, "voice");
        var publication = Stack.list().publish(Changes.purposeAndLocation());
        Broker.send(publication);
        new Inbox(email).awaitMail("Google LLC");

        Subscribers.ask(email).statusCode(202);

        ask(manage, "export").statusCode(202);

        var token = new Inbox(email).awaitMail("Your data").token(COPY);
        given().get(COPY + "?token=" + token)
                .then()
                .statusCode(200)
                .body(containsString("method=\"post\""));
        press(COPY, token)
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"own-data.json\""))
                .body("subscription.email", equalTo(email))
                .body("subscription.evidence", equalTo("One mail for every change."))
                .body("optIns", hasSize(2))
                .body("optIns[0].services", contains("voice"))
                .body("optIns[0].confirmedAt", notNullValue())
                .body("optIns[1].confirmedAt", nullValue())
                .body("mails.kind", contains("welcome", "copy"))
                .body("suppressions", hasSize(0))
                .body("deliveries.version", hasItem((int) publication.version()));
    }

    @Test
    void buttonOfAPageInAnotherLanguageGivesTheCopy() {
        var email = address("kopie");
        ask(confirmed(email), "export").statusCode(202);
        var token = new Inbox(email).awaitMail("Your data").token(COPY);
        var button = COPY + "?lang=de";

        given().get(button + "&token=" + token)
                .then()
                .body(containsString("action=\"" + button + "\""));
        press(button, token).statusCode(200).body("subscription.email", equalTo(email));
    }

    @Test
    void copySaysWhyTheyGetNoMail() {
        var email = address("unreached");
        var manage = confirmed(email);
        Sql.query(
                """
                update subscription
                set suppressed_at = '2026-11-23T10:00:00Z', suppressed_because = 'hard-bounce',
                    suppressed_status = '5.1.1', suppressed_reply = '550 5.1.1 nobody'
                where canonical = '%s'"""
                        .formatted(email));

        ask(manage, "export").statusCode(202);

        press(COPY, new Inbox(email).awaitMail("Your data").token(COPY))
                .statusCode(200)
                .body("subscription.state", equalTo("suppressed"))
                .body("suppressions", hasSize(1))
                .body("suppressions[0].since", equalTo("2026-11-23T10:00:00Z"))
                .body("suppressions[0].because", equalTo("hard-bounce"))
                .body("suppressions[0].status", equalTo("5.1.1"))
                .body("suppressions[0].reply", equalTo("550 5.1.1 nobody"));
    }

    @Test
    void erasureComesByAFreshLinkAndOnlyItsButtonErases() {
        var email = address("erase");
        var manage = confirmed(email);
        ask(manage, "erasure").statusCode(202);
        var token = new Inbox(email).awaitMail("Erasing").token(ERASE);

        given().get(ERASE + "?token=" + token).then().statusCode(200);
        assertThat(states(email)).containsExactly("active");

        press(ERASE, token).statusCode(200).body(containsString("Erased"));
        press(ERASE, token).statusCode(200);
        assertThat(states(email)).isEmpty();
        ask(manage, "export").statusCode(404).body("type", equalTo("/problems/no-subscription"));
    }

    @Test
    void linkOfANoticeGivesNothingAway() {
        var manage = confirmed(address("forwarded"));

        press(COPY, manage).statusCode(400).body("type", equalTo("/problems/forged-link"));
        press(ERASE, manage).statusCode(400);
        given().get(COPY).then().statusCode(400);
    }

    @Test
    void tokenThatIsNoneOfOursAsksForNothing() {
        ask("none.ofours", "export").statusCode(401);
        ask("none.ofours", "erasure")
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void askingAgainAndAgainSendsThreeMailsADay() {
        var email = address("again");
        var manage = confirmed(email);
        for (int i = 0; i < 5; i++) {
            ask(manage, "export").statusCode(202);
        }

        await().untilAsserted(() -> assertThat(new Inbox(email).count("Your data")).isEqualTo(3));
        assertThat(
                        Sql.query(
                                """
                                select mail_state from subscriber_mail
                                join subscription using (recipient_id)
                                where canonical = '%s' and mail_state = 'withheld'"""
                                        .formatted(email)))
                .hasSize(2);
    }

    private static ValidatableResponse ask(String manage, String what) {
        return given().header("Authorization", "Bearer " + manage)
                .post("/v1/subscriptions/current/" + what)
                .then();
    }

    private static ValidatableResponse press(String page, String token) {
        return given().contentType(ContentType.URLENC).formParam("token", token).post(page).then();
    }

    private static List<String> states(String email) {
        return Sql.query("select state from subscription where canonical = '" + email + "'");
    }
}
