package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.Subscribers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
class ProblemsTest {

    @Test
    void servicesThatCanNotBeCheckedAreAskedForLater() {
        Stack.list().goAway();
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () ->
                                    Subscribers.ask(Subscribers.address("away"), "email")
                                            .statusCode(503)
                                            .header("Retry-After", equalTo("10"))
                                            .body("type", equalTo("/problems/unavailable")));
            Subscribers.ask(Subscribers.address("no-services")).statusCode(202);
        } finally {
            Stack.list().comeBack();
        }
    }

    @Test
    void nothingThatIsWrongAnswersInHtmlOrWithATrace() {
        post("{").statusCode(400).body("type", equalTo("/problems/malformed"));
        given().get("/v1/nothing").then().statusCode(404).body("status", equalTo(404));
        given().put("/v1/subscriptions")
                .then()
                .statusCode(405)
                .header("Allow", containsString("POST"))
                .body("status", equalTo(405));
        given().contentType("text/plain")
                .body("x")
                .post("/v1/subscriptions")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("title", not(startsWith("<")));
        post("{\"email\":\"" + "a".repeat(70_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/notices/00000000-0000-4000-8000-000000000000/pause, 'OPTIONS, POST'",
        "GET, /v1/subscriptions/import, 'OPTIONS, POST'",
        "PUT, /v1/subscriptions/current, 'DELETE, GET, HEAD, OPTIONS, PATCH'"
    })
    void methodThatAPathHasNotIsToldWhichItHas(String method, String path, String allowed) {
        given().request(method, path)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", allowed)
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void bodyThatIsNotReadIsToldWhichWouldBe() {
        Staff.with("admin")
                .contentType("text/plain")
                .body("x")
                .post("/v1/subscriptions/import")
                .then()
                .statusCode(415)
                .header("Accept", "application/json, text/csv")
                .body("detail", equalTo("send application/json or text/csv"));
    }

    @Test
    void tokenWithoutTheRoleIsToldWhichItNeeds() {
        Staff.with("viewer")
                .get("/v1/subscriptions/export")
                .then()
                .statusCode(403)
                .body("detail", equalTo("the token needs the role admin"));
    }

    /** By hand, since a client that goes on sending may never read the answer. */
    @Test
    void bodyThatAnnouncesNoLengthIsReadUpToTheSameLimit() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var request =
                    """
                    POST /v1/subscriptions HTTP/1.1
                    Host: localhost
                    Content-Type: application/json
                    Transfer-Encoding: chunked

                    11170
                    {"email":"%s"}
                    0

                    """
                            .formatted("a".repeat(0x11170 - 12))
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }
}
