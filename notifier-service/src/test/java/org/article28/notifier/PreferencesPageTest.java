package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.WebhookOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that subscribers may do, on the page that a mail leads to. */
@QuarkusTest
@WithTestResource(Stack.class)
class PreferencesPageTest {

    private static final String PAGE = "/v1/subscriptions/preferences";

    @AfterEach
    void endWebhooks() {
        WebhookOwner.endAll();
    }

    @Test
    void languageOfTheMailsIsChosenByItsOwnName() {
        var manage = confirmed(address("language"));
        page(manage)
                .body(containsString("<option value=\"\" selected>That of the list</option>"))
                .body(containsString("<option value=\"hr\">Hrvatski</option>"));

        save(manage, "hr").statusCode(200);

        preferences(manage).body("language", equalTo("hr"));
        page(manage).body(containsString("<option value=\"hr\" selected>Hrvatski</option>"));
        save(manage, "").statusCode(200);
        preferences(manage).body("language", nullValue());
        save(manage, "xx").statusCode(400);
    }

    @Test
    void languageOfACountryStaysChosen() {
        var manage = confirmed(address("country"));
        save(manage, "de-AT").statusCode(200);

        page(manage).body(containsString("<option value=\"de-AT\" selected>Deutsch</option>"));

        save(manage, "it").statusCode(200);
        page(manage).body(containsString("<option value=\"it\" selected>Italiano</option>"));
    }

    @Test
    void pageThatAsksForNoLanguageLeavesIt() {
        var manage = confirmed(address("left"));
        save(manage, "fr");

        press(PAGE, Map.of("token", manage, "editorial", "yes")).statusCode(200);

        preferences(manage).body("language", equalTo("fr"));
    }

    @Test
    void subscriptionIsEndedThere() {
        var email = address("leaving");
        var unsubscribe =
                Pattern.compile("action=\"(/unsubscribe\\?token=[^\"&]+)")
                        .matcher(page(confirmed(email)).extract().asString());
        assertThat(unsubscribe.find()).isTrue();

        press(unsubscribe.group(1), Map.of("List-Unsubscribe", "One-Click")).statusCode(200);

        assertThat(Sql.query("select state from subscription where canonical = '" + email + "'"))
                .containsExactly("unsubscribed");
    }

    @Test
    void copyAndErasureAreAskedForThereAndComeByMail() {
        var email = address("data");
        var manage = confirmed(email);
        page(manage)
                .body(containsString("action=\"" + PAGE + "/copy\""))
                .body(containsString("action=\"" + PAGE + "/erasure\""));

        press(PAGE + "/copy", Map.of("token", manage))
                .statusCode(200)
                .body(containsString("<h1>A mail is on its way</h1>"));
        press(PAGE + "/erasure", Map.of("token", manage)).statusCode(200);

        new Inbox(email).awaitMail("Your data with");
        new Inbox(email).awaitMail("Erasing your data");
    }

    @Test
    void webhooksAreListedThereAndEnded() {
        var owner = WebhookOwner.confirmed("hooks");
        page(owner.token()).body(not(containsString("Programs that are told")));
        var kept = owner.added("http://127.0.0.1:9/kept");
        var id = owner.added("http://127.0.0.1:9/ended");
        page(owner.token())
                .body(containsString("<h2>Programs that are told</h2>"))
                .body(containsString("<p>http://127.0.0.1:9/kept</p>"))
                .body(containsString("aria-label=\"Remove: http://127.0.0.1:9/kept\""));

        press(PAGE + "/webhooks", Map.of("token", owner.token(), "id", id))
                .statusCode(200)
                .body(containsString("<h1>Removed</h1>"));

        owner.list().body("webhooks", hasSize(1)).body("webhooks.id", contains(kept));
    }

    private static ValidatableResponse page(String manage) {
        return given().get(PAGE + "?token=" + manage).then().statusCode(200);
    }

    private static ValidatableResponse save(String manage, String language) {
        return press(PAGE, Map.of("token", manage, "language", language));
    }

    private static ValidatableResponse press(String button, Map<String, String> fields) {
        return given().urlEncodingEnabled(true)
                .contentType(ContentType.URLENC)
                .formParams(fields)
                .post(button)
                .then();
    }

    private static ValidatableResponse preferences(String manage) {
        return given().header("Authorization", "Bearer " + manage)
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }
}
