package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that do nothing: people are told why in a page, programs in a problem. */
@QuarkusTest
@WithTestResource(Stack.class)
class BrokenLinksTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String PREFERENCES = "/v1/subscriptions/preferences";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subscriptions/confirm",
                "/v1/subscriptions/preferences",
                "/v1/subscriptions/copy",
                "/v1/subscriptions/erase",
                "/v1/objections/form",
                "/unsubscribe"
            })
    void linkThatWasCutIsExplainedInTheLanguageOfTheMail(String page) {
        follow(page + "?token=eyJ&lang=de")
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", equalTo("de"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Accept"))
                .body(containsString("<h1>Dieser Link funktioniert nicht</h1>"))
                .body(containsString("kopieren Sie den ganzen Link"));
        follow(page).statusCode(400).body(containsString("<h1>This link does not work</h1>"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM, /v1/subscriptions/confirm",
        "MANAGE, /v1/subscriptions/preferences",
        "COPY, /v1/subscriptions/copy",
        "ERASURE, /v1/subscriptions/erase"
    })
    void linkThatHasExpiredSaysWhatToDo(Purpose purpose, String page) {
        var longAgo = TestTokens.at(Instant.now().minus(Duration.ofDays(400)));

        follow(page + "?token=" + longAgo.issue(purpose, UUID.randomUUID()))
                .statusCode(410)
                .body(containsString("<h1>This link has expired</h1>"))
                .body(containsString("Use the link of a newer mail"));
    }

    @Test
    void linkOfASubscriptionThatHasEndedSaysHowToComeBack() {
        var manage = confirmed(address("over"));
        given().header("Authorization", "Bearer " + manage).delete("/v1/subscriptions/current");

        follow(PREFERENCES + "?token=" + manage)
                .statusCode(404)
                .body(containsString("subscribe again"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subscriptions/copy",
                "/v1/subscriptions/preferences/copy",
                "/v1/subscriptions/preferences/erasure",
                "/v1/subscriptions/preferences/webhooks"
            })
    void buttonThatDoesNothingIsExplainedToo(String button) {
        given().accept(BROWSER)
                .contentType(ContentType.URLENC)
                .formParam("token", "eyJ")
                .post(button + "?lang=fr")
                .then()
                .statusCode(400)
                .body(containsString("<h1>Ce lien ne fonctionne pas</h1>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json, text/html;q=0.5",
                "application/problem+json, */*;q=0.1"
            })
    void whoDoesNotAskForHtmlGetsTheProblem(String accept) {
        given().accept(accept)
                .get(PREFERENCES + "?token=eyJ")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forged-link"));
    }

    @Test
    void whatIsNoPageAnswersWithAProblemAlways() {
        given().accept(BROWSER)
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body(not(containsString("<")));
    }

    private static ValidatableResponse follow(String link) {
        return given().accept(BROWSER).get(link).then();
    }
}
