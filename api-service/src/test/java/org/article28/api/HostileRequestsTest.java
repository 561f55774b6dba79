package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send; each is told what is wrong with it. */
@ApiTest
class HostileRequestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Encoding: gzip|415|unsupported-media-type",
                "Content-Encoding: br|415|unsupported-media-type",
                "Transfer-Encoding: xchunked|400|malformed",
                "Transfer-Encoding: gzip, chunked|400|malformed",
                "If-Match:|400|malformed",
                "If-Match: \t|400|malformed"
            })
    void headerThatWouldBeReadAsIfItWereNotThereIsRefused(String header, int status, String type) {
        var answer =
                RawHttp.answer(
                        """
                        POST /v1/drafts HTTP/1.1
                        Host: localhost
                        Authorization: Bearer %s
                        %s
                        Connection: close

                        """
                                .formatted(Client.token(), header));

        assertProblem(answer, status, type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\nHost: elsewhere",
                "Host: localhost\nAuthorization: Bearer x\nAuthorization: Bearer y",
                "Host: localhost\nContent-Type: text/csv\nContent-Type: application/json",
                "X-No-Host: x",
                "Host: a b"
            })
    void headersThatTwoReadersTakeDifferentlyAreRefused(String headers) {
        var answer =
                RawHttp.answer("PUT /v1/document HTTP/1.1\n" + headers + "\nConnection: close\n\n");

        assertProblem(answer, 400, "malformed");
    }

    /** The server itself refuses it, before the edge sees a request; RFC 9112, section 6.3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nContent-Length: 0",
                "Content-Length: 5\nTransfer-Encoding: chunked",
                "Content-Length: -1",
                "Content-Length: +5",
                "Content-Length: 99999999999999999999"
            })
    void bodyOfTwoLengthsIsRefusedAndNothingAfterItIsRead(String lengths) {
        var answer =
                RawHttp.answer(
                        """
                        POST /v1/subscriptions HTTP/1.1
                        Host: localhost
                        %s

                        0

                        GET /v1/versions/latest HTTP/1.1
                        Host: localhost

                        """
                                .formatted(lengths));

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subscriptions/../../internal/notice-preview",
                "/v1/subscriptions/%2e%2e/%2e%2e/internal/notice-preview",
                "/v1/notices/..%2f..%2finternal/notice-preview",
                "/v1/subscriptions/..%5c..%5cinternal"
            })
    void pathLeadsNowhereButWhereItSays(String path) {
        var answer =
                RawHttp.answer(
                        """
                        POST %s HTTP/1.1
                        Host: localhost
                        Authorization: Bearer %s
                        Content-Length: 0
                        Connection: close

                        """
                                .formatted(path, Client.token()));

        assertThat(answer).containsPattern("^HTTP/1.1 (404|503)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/subprocessors", "/v1/assessments", "/v1/drafts", "/v1/tokens"})
    void bodyThatIsNestedTooDeepIsRefused(String path) {
        var deep = "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThat(posted(path, deep).getStatusCode()).isEqualTo(400);
    }

    @Test
    void listOfAHundredThousandIsReadAndRefused() {
        var services = "\"a\",".repeat(100_000) + "\"a\"";

        posted("/v1/subprocessors", "{\"services\":[" + services + "]}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":1e999999999}",
                "{\"name\":\"A\",\"noticeDays\":1e400}",
                "{\"name\":\"A\"} {\"name\":\"B\"}",
                "{\"name\":\"A\",\"name\":\"B\"}",
                "{\"name\":\"A\u0000B\"}",
                "\ufeff"
            })
    void whatIsNoJsonOfOursIsRefused(String body) {
        posted("/v1/subprocessors", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static Response posted(String path, String body) {
        return Client.publisher()
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static void assertProblem(String answer, int status, String type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"/problems/" + type + "\"");
    }
}
