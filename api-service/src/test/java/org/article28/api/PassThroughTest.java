package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
}
