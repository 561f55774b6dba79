package org.article28.api.publication;

import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused; a history is taken over into an empty register in the tests of the whole. */
@ApiTest
class AdoptionTest {

    private static final String REGISTER =
            "\"register\": {\"id\": \"example\", \"organisation\": {\"name\": \"Example\"}}";

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(Client.newest()).isEqualTo(version);
    }

    @Test
    void registerThatHasVersionsIsRefused() {
        adopt(
                        "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"document\": {"
                                + REGISTER
                                + "}}]}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void historyIsReadAsYaml() {
        publisher()
                .contentType("application/yaml")
                .body(
                        """
                        documents:
                          - publishedAt: 2024-05-01T08:00:00Z
                            note: First
                            document:
                              register: {id: example, organisation: {name: Example}}
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .post("/v1/versions/import")
                .then()
                .statusCode(409);
    }

    @Test
    void wrongOrderIsRefusedWithThePlace() {
        adopt(
                        "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"document\": {"
                                + REGISTER
                                + "}}, {\"publishedAt\": \"2023-05-01T08:00:00Z\", \"document\": {"
                                + REGISTER
                                + ", \"subProcessors\": [{\"name\": \"A\"}]}}]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/documents/1/publishedAt"))
                .body("errors.code", contains("out-of-order"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"documents\": []}|422|/documents|missing",
                "{}|422|/documents|missing",
                "{\"documents\": [null]}|400|/documents/0|not-null",
                "{\"documents\": [{\"document\": {%s}}]}|422|/documents/0/publishedAt|missing",
                "{\"documents\": [{\"publishedAt\": 1717200000, \"document\": {%s}}]}|400|/documents/0/publishedAt|wrong-type",
                "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\"}]}|422|/documents/0/document|missing",
                "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"document\": {}}]}|422|/documents/0/document/register|missing",
                "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"note\": \"a\\nb\", \"document\": {%s}}]}|422|/documents/0/note|line",
                "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"document\": {%s, \"subProcessors\": [{\"name\": \"A\", \"country\": \"ZZ\"}]}}]}|422|/documents/0/document/subProcessors/0/country|country",
                "{\"documents\": [{\"publishedAt\": \"2024-05-01T08:00:00Z\", \"document\": {%s, \"subProcessors\": [{\"name\": \"A\", \"plannedChanges\": [{\"id\": \"p\", \"effectiveFrom\": \"2024-06-01\", \"set\": {\"country\": \"ZZ\"}}]}]}}]}|422|/documents/0/document/subProcessors/0/plannedChanges/0/set/country|country"
            })
    void badHistoryIsRefusedWithThePlace(String body, int status, String pointer, String code) {
        adopt(body.replace("%s", REGISTER))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "editor", "publisher", "auditor"})
    void onlyAdminsTakeOverAHistory(String role) {
        Client.bearer(Client.somebody(role))
                .contentType("application/json")
                .body("{}")
                .post("/v1/versions/import")
                .then()
                .statusCode(403);
    }

    private static Response adopt(String body) {
        return publisher().contentType("application/json").body(body).post("/v1/versions/import");
    }
}
