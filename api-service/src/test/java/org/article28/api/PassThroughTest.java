package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.regex.Pattern;
import org.article28.model.LogoPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That the notifier's answers come through is seen where there is a notifier; here there is none.
 */
@ApiTest
class PassThroughTest {

    @Test
    void bodyInChunksReachesTheNotifierWhole() {
        try (var notifier = new NotifierStand("{}")) {
            var answer =
                    RawHttp.answer(
                            """
                            POST /v1/subscriptions HTTP/1.1
                            Host: localhost
                            Content-Type: application/json
                            Transfer-Encoding: chunked
                            Connection: close

                            a
                            {"email":\s
                            3
                            1 }
                            0

                            """);

            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(notifier.bodies()).containsExactly("{\"email\": 1 }");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subscriptions",
                "/v1/subscriptions/confirm",
                "/subscribe",
                "/unsubscribe?token=x"
            })
    void withoutANotifierTheEdgeAsksToTryAgain(String path) {
        given().contentType("application/json")
                .body("{\"email\": \"reader@example.org\"}")
                .post(path)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void edgeTellsThePagesOfSubscribersWhereTheLogoIs() {
        var path = logoOf(given().accept("text/html").get("/").asString());
        try (var notifier = new NotifierStand("{}")) {
            given().header(LogoPath.HEADER, "/assets/0123456789abcdef/logo").get("/subscribe");

            assertThat(notifier.headers().getFirst().get(LogoPath.HEADER)).containsExactly(path);
        }
    }

    @Test
    void logoIsSentAsItIs() {
        var path = logoOf(given().accept("text/html").get("/").asString());

        given().get(path)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", containsString("immutable"))
                .body(equalTo(StackResource.LOGO));
    }

    private static String logoOf(String page) {
        var found = Pattern.compile("<img src=\"([^\"]+)\" alt=\"\" height=\"32\">").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
