package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that end before any resource sees them; each with a problem and the right status. */
@ApiTest
class RefusedAtTheEdgeTest {

    private static final int CHUNK = 0x10000;

    @ParameterizedTest
    @CsvSource({
        "/v1/subprocessors?note=%ZZ, 400, malformed",
        "/v1/subprocessors?q=%4, 400, malformed",
        "/v1/subprocessors?q=a%, 400, malformed",
        "/v1/subprocessors/%ZZ, 400, malformed",
        "/v1/subprocessors/a%, 400, malformed",
        "/v1/subprocessors/%00, 400, malformed",
        "/v1/subprocessors?q=a%00b, 400, malformed",
        "/v1/subscriptions/%zz, 400, malformed",
        "/unsubscribe?token=%zz, 400, malformed",
        "/unsubscribe?token=%00, 400, malformed",
        "/v1/subprocessors/%ff, 400, malformed",
        "/v1/subprocessors?q=%C0%AF, 400, malformed",
        "/v1/subprocessors?q=%ED%A0%80, 400, malformed",
        "/v1/subprocessors?q=\u00e9, 400, malformed",
        "/unsubscribe?token=%ff, 400, malformed",
        "/nowhere/%ZZ, 400, malformed"
    })
    void brokenAddressIsRefused(String target, int status, String type) {
        assertProblem(get(target, ""), status, type);
    }

    @Test
    void escapedPercentSignIsNoEscape() {
        assertThat(get("/v1/subprocessors/%2500", "")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 30_000})
    void addressThatIsTooLongIsRefused(int length) {
        assertProblem(get("/v1/subprocessors?q=" + "a".repeat(length), ""), 414, "uri-too-long");
        assertProblem(get("/unsubscribe?token=" + "a".repeat(length), ""), 414, "uri-too-long");
    }

    @Test
    void longAddressIsServed() {
        assertThat(get("/v1/subprocessors/" + "a".repeat(7_000), "")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(ints = {21_000, 60_000})
    void headersThatAreTooLargeAreRefused(int length) {
        var header = "X-Long: " + "a".repeat(length) + "\n";

        assertProblem(get("/v1/subprocessors", header), 431, "headers-too-large");
        assertProblem(get("/unsubscribe", header), 431, "headers-too-large");
    }

    @Test
    void manySmallHeadersAreTooLargeTogether() {
        assertProblem(
                get("/v1/subprocessors", "X-Small: aaaaaaaaaaaaaaaaaaaa\n".repeat(1_000)),
                431,
                "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/subscriptions", "/v1/subscriptions/confirm", "/unsubscribe"})
    void chunksOverTheLimitAreRefusedAheadOfTheNotifier(String path) {
        assertProblem(chunked("POST", path, "", 2), 413, "too-large");
    }

    @Test
    void announcedBodyOverTheLimitIsRefusedAheadOfTheNotifier() {
        var answer =
                RawHttp.answer(
                        """
                        POST /v1/subscriptions HTTP/1.1
                        Host: localhost
                        Content-Length: 70000

                        """);

        assertProblem(answer, 413, "too-large");
    }

    @Test
    void chunksOverTheLimitAreRefused() {
        var head = "Authorization: Bearer " + Client.token() + "\nIf-Match: *\n";

        assertProblem(chunked("PUT", "/v1/document", head, 600), 413, "too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /v1/document",
        "DELETE, /v1/versions/1",
        "POST, /v1/countries",
        "PUT, /v1/drafts",
        "POST, /v1/subprocessors/gooddata-ireland"
    })
    void methodThatIsNotAllowedIsToldWhichAre(String method, String path) {
        var allow =
                Client.publisher()
                        .request(method, path)
                        .then()
                        .statusCode(405)
                        .contentType("application/problem+json")
                        .extract()
                        .header("Allow");

        assertThat(allow).contains("GET").doesNotContain(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "approve"})
    void methodThatADeedHasNotIsRefusedAsSuch(String deed) {
        Client.publisher()
                .get("/v1/drafts/d1/" + deed)
                .then()
                .statusCode(405)
                .header("Allow", "OPTIONS, POST");
    }

    private static String get(String target, String headers) {
        return RawHttp.answer(
                "GET %s HTTP/1.1\nHost: localhost\nConnection: close\n%s\n"
                        .formatted(target, headers));
    }

    private static String chunked(String method, String path, String headers, int chunks) {
        var head =
                """
                %s %s HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: chunked
                %s
                """
                        .formatted(method, path, headers)
                        .replace("\n", "\r\n");
        var chunk = Integer.toHexString(CHUNK) + "\r\n" + " ".repeat(CHUNK) + "\r\n";
        return RawHttp.answerToBytes(head + chunk.repeat(chunks) + "0\r\n\r\n");
    }

    private static void assertProblem(String answer, int status, String type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/" + type + "\"");
    }
}
