package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class TokensTest {

    private final String name = "t-" + UUID.randomUUID();

    @Test
    void tokenIsToldOnceAndListedWithoutItsSecret() {
        String token =
                make("{\"name\": \"%s\", \"roles\": [\"auditor\"]}".formatted(name))
                        .statusCode(201)
                        .body("token", startsWith("a28_"))
                        .body("subject", equalTo("token:" + name))
                        .extract()
                        .path("token");

        publisher()
                .get("/v1/tokens?limit=1000")
                .then()
                .statusCode(200)
                .body("tokens.name", hasItem(name))
                .body("tokens.find { it.name == '" + name + "' }.roles", contains("auditor"))
                .body(not(containsString(token)));
        bearer(token).get("/v1/audit").then().statusCode(200);
        bearer(token).get("/v1/tokens?limit=1000").then().statusCode(403);
    }

    @Test
    void revokedTokenIsRefused() {
        String token =
                make("{\"name\": \"%s\", \"roles\": [\"auditor\"]}".formatted(name))
                        .extract()
                        .path("token");

        publisher().delete("/v1/tokens/" + name).then().statusCode(204);

        bearer(token).get("/v1/audit").then().statusCode(401);
        publisher()
                .get("/v1/tokens?limit=1000")
                .then()
                .body("tokens.find { it.name == '" + name + "' }.revokedAt", startsWith("20"));
    }

    @Test
    void nameIsNeverUsedTwice() {
        var body = "{\"name\": \"%s\", \"roles\": [\"auditor\"]}".formatted(name);
        make(body).statusCode(201);
        publisher().delete("/v1/tokens/" + name).then().statusCode(204);

        make(body).statusCode(409);
    }

    @Test
    void unknownTokenIsNotRevoked() {
        publisher().delete("/v1/tokens/nobody").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"roles\": [\"auditor\"]}|/name",
                "{\"name\": \"Jane Doe\", \"roles\": [\"auditor\"]}|/name",
                "{\"name\": \"a\"}|/roles",
                "{\"name\": \"a\", \"roles\": [\"king\"]}|/roles/0",
                "{\"name\": \"a\", \"roles\": [\"auditor\"], \"expiresAt\": \"2020-01-01T00:00:00Z\"}|/expiresAt"
            })
    void badWishIsRefusedWithThePlace(String body, String pointer) {
        make(body).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+300000-01-01T00:00:00Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "99999999999",
                "\"\"",
                "\"soon\""
            })
    void expiryIsAnInstantAsAText(String expiresAt) {
        make("{\"name\": \"%s\", \"roles\": [\"auditor\"], \"expiresAt\": %s}"
                        .formatted(name, expiresAt))
                .statusCode(400)
                .body("errors.pointer", hasItem("/expiresAt"))
                .body("errors.code", hasItem("wrong-type"));
    }

    @Test
    void tokenMayExpire() {
        make("{\"name\": \"%s\", \"roles\": [\"auditor\"], \"expiresAt\": \"9999-12-31T23:59:59Z\"}"
                        .formatted(name))
                .statusCode(201);
    }

    @Test
    void oneOfSeveralAdminsIsRevoked() {
        String token =
                make("{\"name\": \"%s\", \"roles\": [\"admin\"]}".formatted(name))
                        .extract()
                        .path("token");

        bearer(token).delete("/v1/tokens/" + name).then().statusCode(204);

        bearer(token).get("/v1/tokens?limit=1000").then().statusCode(401);
    }

    private static ValidatableResponse make(String body) {
        return publisher().contentType("application/json").body(body).post("/v1/tokens").then();
    }
}
