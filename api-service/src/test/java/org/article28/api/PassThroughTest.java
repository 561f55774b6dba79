package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That the notifier's answers come through is seen where there is a notifier; here there is none.
 */
@ApiTest
class PassThroughTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/subscriptions", "/v1/subscriptions/confirm", "/unsubscribe?token=x"})
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
