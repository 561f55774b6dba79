package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class EdgeTest {

    private static final String ELSEWHERE = "https://customer.example.com";
    private static final String TRUST_CENTER = "https://trust.example.org";
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/countries", "/v1/nothing", "/nothing", "/v1/tokens", "/q/health/live"})
    void everyAnswerTellsBrowsersWhatNotToDo(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Strict-Transport-Security", equalTo(null));
    }

    @Test
    void pageElsewhereMayRead() {
        given().header("Origin", ELSEWHERE)
                .get("/v1/countries")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", equalTo(null))
                .header(
                        "Access-Control-Expose-Headers",
                        allOf(containsString("ETag"), containsString("RateLimit")));
    }

    /** Or a cache would give the answer without it to a page. */
    @Test
    void readWithoutAnOriginIsAnsweredAlike() {
        given().get("/v1/countries").then().header("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @CsvSource({
        ELSEWHERE + ", GET, *, 'GET, HEAD'",
        ELSEWHERE + ", PUT, , ",
        TRUST_CENTER + ", PUT, " + TRUST_CENTER + ", 'GET, HEAD, POST, PUT, PATCH, DELETE'"
    })
    void preflightTellsWhatAPageMayDo(
            String origin, String method, String allowed, String methods) {
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .options("/v1/document")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo(allowed))
                .header("Access-Control-Allow-Methods", equalTo(methods));
    }

    @Test
    void writeOfAPageElsewhereIsNotShown() {
        given().header("Origin", ELSEWHERE)
                .contentType("application/json")
                .post("/v1/drafts")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null))
                .header("Cross-Origin-Resource-Policy", "same-origin");
        given().header("Origin", TRUST_CENTER)
                .contentType("application/json")
                .post("/v1/drafts")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", TRUST_CENTER)
                .header("Vary", containsString("Origin"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/document     | GET, HEAD, OPTIONS, PUT",
                "/v1/drafts       | GET, HEAD, OPTIONS, POST",
                "/v1/drafts/1/diff| GET, HEAD, OPTIONS",
                "/v1/tokens       | GET, HEAD, OPTIONS, POST",
                "/v1/tokens/jane  | DELETE, OPTIONS"
            })
    void optionsNameTheMethodsOfThePath(String path, String methods) {
        given().options(path).then().statusCode(200).header("Allow", methods);
    }

    @Test
    void bodyOfMoreThanAMegabyteIsForDocumentsOnly() {
        var large = " ".repeat(MEGABYTE + 1);

        publisher()
                .contentType("application/json")
                .body(large)
                .post("/v1/drafts")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
        publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(large)
                .put("/v1/document")
                .then()
                .statusCode(400);
    }

    @Test
    void largeBodyIsRefusedAlsoWhereNobodyToldItsLength() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var body = new byte[2 * MEGABYTE];
            var request =
                    HttpRequest.newBuilder(URI.create(url() + "/v1/drafts"))
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Authorization", "Bearer " + Client.token())
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                            .build();

            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void bodyThatNeverEndsIsGivenUp() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var head =
                    """
                    POST /v1/drafts HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Content-Length: 100\r
                    \r
                    {"""
                            .formatted(Client.token());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    private static String url() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
