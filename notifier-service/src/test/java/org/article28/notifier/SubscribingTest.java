package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.ask;
import static org.article28.notifier.stack.Subscribers.confirm;
import static org.article28.notifier.stack.Subscribers.confirmToken;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class SubscribingTest {

    @Test
    void answerIsTheSameForEveryStateOfAnAddress() {
        var email = address("same");
        var unknown = ask(email).statusCode(202).extract().asString();
        var pending = ask(email).statusCode(202).extract().asString();
        var manage = confirmed(email);
        var active = ask(email).statusCode(202).extract().asString();
        given().header("Authorization", "Bearer " + manage).delete("/v1/subscriptions/current");
        var ended = ask(email).statusCode(202).extract().asString();

        assertThat(List.of(pending, active, ended)).containsOnly(unknown);
        await().untilAsserted(() -> assertThat(new Inbox(email).count("confirm")).isEqualTo(5));
    }

    @Test
    void nothingChangesForAKnownAddressBeforeItsConfirmation() {
        var email = address("known");
        var manage = confirmed(email, "voice");

        ask(email, "email").statusCode(202);

        preferences(manage).body("services", contains("voice"));
    }

    @Test
    void addressesThatDifferInCaseAreOneSubscription() {
        var email = address("Case");
        confirmed(email);
        var shouted = email.toUpperCase(Locale.ROOT);
        ask(shouted, "voice");
        await().until(() -> new Inbox(email).count("confirm") == 2);
        confirm(new Inbox(email).last("confirm").token("/v1/subscriptions/confirm"));

        assertThat(
                        Sql.query(
                                "select address from subscription where canonical = lower('"
                                        + email
                                        + "')"))
                .containsExactly(shouted.replace("EXAMPLE.ORG", "example.org"));
    }

    @Test
    void evidenceOfTheOptInIsKept() {
        var email = address("evidence");
        ask(email).statusCode(202);

        assertThat(
                        Sql.query(
                                "select wording from opt_in where privacy_notice_read_at"
                                        + " = requested_at and address = '"
                                        + email
                                        + "'"))
                .containsExactly("One mail for every change.");
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        var email = address("twice");
        ask(email);
        var token = confirmToken(email);
        confirm(token).statusCode(200).body("state", equalTo("active"));

        confirm(token).statusCode(200).body("state", equalTo("active"));
    }

    @Test
    void oldConfirmLinkDoesNotUndoUnsubscribing() {
        var email = address("undone");
        ask(email);
        var token = confirmToken(email);
        String manage = confirm(token).extract().path("manageToken");
        given().header("Authorization", "Bearer " + manage)
                .delete("/v1/subscriptions/current")
                .then()
                .statusCode(204);

        confirm(token).statusCode(200).body("state", equalTo("unsubscribed"));
    }

    @Test
    void openingTheConfirmPageChangesNothingAndItsButtonConfirms() {
        var email = address("page");
        ask(email);
        var token = confirmToken(email);

        given().get("/v1/subscriptions/confirm?token=" + token)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("method=\"post\""));
        assertThat(subscriptions(email)).isEmpty();

        given().contentType(ContentType.URLENC)
                .formParam("token", token)
                .post("/v1/subscriptions/confirm")
                .then()
                .statusCode(200)
                .body(containsString("Confirmed"));
        assertThat(subscriptions(email)).containsExactly("active");
    }

    @Test
    void preferencesAreChangedByMergePatchAndShowNoAddress() {
        var email = address("prefs");
        var manage = confirmed(email, "voice");
        preferences(manage).body("email", equalTo("p***@example.org"));

        patch(manage, "{\"language\":\"de\",\"services\":null}")
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("services", empty());
        patch(manage, "{\"services\":[\"email\"]}")
                .body("language", equalTo("de"))
                .body("services", contains("email"));
        patch(manage, "{\"changes\":\"not-editorial\"}")
                .body("services", contains("email"))
                .body("changes", equalTo("not-editorial"));
        patch(manage, "{\"changes\":\"none\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/changes"));
        patch(manage, "{\"email\":\"x@example.org\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void servicesAndChangesAreChosenOnThePreferencesPage() {
        var email = address("choice");
        var manage = confirmed(email, "voice");

        given().get("/v1/subscriptions/preferences?token=" + manage)
                .then()
                .statusCode(200)
                .body(containsString("value=\"voice\" checked"))
                .body(containsString("value=\"email\">"))
                .body(containsString("name=\"editorial\" value=\"yes\" checked"));
        given().contentType(ContentType.URLENC)
                .formParam("token", manage)
                .formParam("services", "email")
                .post("/v1/subscriptions/preferences")
                .then()
                .statusCode(200);

        preferences(manage)
                .body("services", contains("email"))
                .body("changes", equalTo("not-editorial"));
    }

    @Test
    void oneClickWorksAsMultipartAgainAndAgain() {
        var email = address("click");
        confirmed(email);
        var token = unsubscribeToken(email);

        for (int i = 0; i < 2; i++) {
            given().multiPart("List-Unsubscribe", "One-Click")
                    .redirects()
                    .follow(false)
                    .post("/unsubscribe?token=" + token)
                    .then()
                    .statusCode(200)
                    .cookies(Map.of());
        }
        assertThat(subscriptions(email)).containsExactly("unsubscribed");
    }

    @Test
    void mailThatConfirmsEndsTheSubscriptionByOneClickToo() {
        var email = address("welcome");
        confirmed(email);
        var welcome = new Inbox(email).awaitMail("Confirmed:");
        assertThat(welcome.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var link =
                welcome.header("List-Unsubscribe").replaceAll("(?s)<[^/]+//[^/]+([^>]+)>.*", "$1");

        given().urlEncodingEnabled(false).post(link).then().statusCode(200);

        assertThat(subscriptions(email)).containsExactly("unsubscribed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-invalid-language", "qqq", "de_AT"})
    void languageThatThereIsNotIsRefused(String language) {
        var body = "{\"email\":\"%s\",\"privacyNoticeRead\":true,\"language\":\"%s\"}";

        post(body.formatted(address("no-language"), language))
                .statusCode(400)
                .body("errors.pointer", contains("/language"))
                .body("errors.code", contains("language"));
    }

    @Test
    void openingTheUnsubscribePageChangesNothing() {
        var email = address("look");
        confirmed(email);

        given().get("/unsubscribe?token=" + unsubscribeToken(email)).then().statusCode(200);

        assertThat(subscriptions(email)).containsExactly("active");
    }

    @Test
    void whoeverUnsubscribedCanSubscribeAgainByConfirmingAgain() {
        var email = address("again");
        var manage = confirmed(email);
        given().header("Authorization", "Bearer " + manage).delete("/v1/subscriptions/current");
        ask(email).statusCode(202);
        assertThat(subscriptions(email)).containsExactly("unsubscribed");

        await().until(() -> new Inbox(email).count("confirm") == 2);
        confirm(new Inbox(email).last("confirm").token("/v1/subscriptions/confirm"));

        assertThat(subscriptions(email)).containsExactly("active");
    }

    @Test
    void forgedTokensAreRefused() {
        confirm("bm90IG91cnM.bm90IG91cnM")
                .statusCode(400)
                .body("type", equalTo("/problems/forged-link"));
        given().post("/unsubscribe?token=x")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("instance", equalTo("/unsubscribe"));
        given().get("/v1/subscriptions/current")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void tokenOfOnePurposeIsGoodForNoOther() {
        var email = address("purpose");
        var manage = confirmed(email);

        given().post("/unsubscribe?token=" + manage).then().statusCode(400);

        assertThat(subscriptions(email)).containsExactly("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@example.org\\r\\nBcc: b@example.org",
                "a b@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "a@exa_mple.org"
            })
    void whatIsNoAddressIsRefused(String email) {
        post("{\"email\":\"" + email + "\",\"privacyNoticeRead\":true}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void addressOfAnInternationalDomainIsWrittenToInItsAsciiForm() {
        var local = address("idn").replace("@example.org", "");

        ask(local + "@b\u00fccher.example").statusCode(202);

        new Inbox(local + "@xn--bcher-kva.example").awaitMail("confirm");
    }

    @Test
    void unreadNoticeUnknownFieldsAndWhatIsNotOfferedAreRefused() {
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":false}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/privacyNoticeRead"));
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":true,\"name\":\"A\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":true,\"frequency\":\"hourly\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/frequency"));
        ask("a@example.org", "email", "telepathy")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/services/1"));
    }

    @Test
    void numberIsNoTextAndTextIsNoChoice() {
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":true,\"language\":7}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/language"));
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":\"true\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/privacyNoticeRead"));
    }

    private static String unsubscribeToken(String email) {
        var id =
                Sql.query("select public_id from subscription where canonical = '" + email + "'")
                        .getFirst();
        return Arc.container()
                .instance(Tokens.class)
                .get()
                .issue(Purpose.UNSUBSCRIBE, UUID.fromString(id));
    }

    private static ValidatableResponse preferences(String manage) {
        return given().header("Authorization", "Bearer " + manage)
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse patch(String manage, String json) {
        return given().header("Authorization", "Bearer " + manage)
                .contentType("application/merge-patch+json")
                .body(json)
                .patch("/v1/subscriptions/current")
                .then();
    }

    private static List<String> subscriptions(String email) {
        return Sql.query("select state from subscription where canonical = lower('" + email + "')");
    }
}
