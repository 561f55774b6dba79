package org.article28.api.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.article28.api.ApiTest;
import org.article28.api.NotifierStand;
import org.junit.jupiter.api.Test;

/** Who wants to subscribe in a browser is told in a page why it is not there. */
@ApiTest
class RefusedSubscribersTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void pageSaysInTheirLanguageThatTheNotifierIsAway() {
        given().header("Accept", BROWSER)
                .header("Accept-Language", "de")
                .header("X-Forwarded-For", "192.0.2.90")
                .get("/subscribe")
                .then()
                .statusCode(503)
                .contentType(ContentType.HTML)
                .header("Retry-After", "5")
                .header("Content-Language", "de")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body("html.@lang", equalTo("de"))
                .body("html.body.main.h1", equalTo("Bitte versuchen Sie es gleich noch einmal"));
    }

    @Test
    void programsAreToldAsBefore() {
        given().header("Accept", "application/json")
                .header("X-Forwarded-For", "192.0.2.91")
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void whoAsksTooOftenIsToldInAPage() {
        try (var _ = new NotifierStand("{}")) {
            // Some come back while one asks.
            var answer = asked();
            for (int i = 0; i < 200 && answer.statusCode() == 200; i++) {
                answer = asked();
            }
            answer.then()
                    .statusCode(429)
                    .contentType(ContentType.HTML)
                    .body("html.body.main.h1", equalTo("Please try again in a moment"));
        }
    }

    private static Response asked() {
        return given().header("Accept", BROWSER)
                .header("X-Forwarded-For", "192.0.2.92")
                .post("/subscribe");
    }
}
