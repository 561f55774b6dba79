package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ApiTest
class OidcTest {

    private final TestIssuer issuer = StackResource.issuer();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void mappedGroupPublishesAndIsAuditedByItsSubject() {
        Client.publishExample();
        int last = Client.lastAudited();
        var token = issuer.token(issuer.claims(subject, "staff", "dpo"));

        bearer(token)
                .contentType("application/json")
                .body("{\"name\": \"Of Oidc\", \"sections\": [\"all-services\"]}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);

        assertThat(Client.auditedAfter(last).getList("entries.subject"))
                .containsExactly("oidc:" + subject);
    }

    @ParameterizedTest
    @CsvSource({
        "article28-editor, 201, 403",
        "article28-admin, 403, 200",
        "article28-publisher, 403, 403",
        "admin, 403, 403",
        "publisher, 403, 403"
    })
    void rolesAreThoseThatAreMapped(String group, int begins, int listsTokens) {
        var token = issuer.token(issuer.claims(subject, group));

        bearer(token)
                .contentType("application/json")
                .body("{\"title\": \"Of Oidc\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(begins);
        bearer(token).get("/v1/tokens").then().statusCode(listsTokens);
    }

    static Stream<Arguments> badTokens() {
        var issuer = StackResource.issuer();
        return Stream.of(
                Arguments.of(
                        "expired", signed("exp", Instant.now().minusSeconds(60).getEpochSecond())),
                Arguments.of("for others", signed("aud", List.of("payroll"))),
                Arguments.of("by another issuer", signed("iss", "https://elsewhere.example.org")),
                Arguments.of("without an end", signed("exp", null)),
                Arguments.of("without a subject", signed("sub", null)),
                Arguments.of("unsigned", TestIssuer.unsigned(issuer.claims("a", "dpo"))),
                Arguments.of("forged", issuer.forged(issuer.claims("a", "dpo"))),
                Arguments.of("opaque", "2YotnFZFEjr1zCsicMWpAA"));
    }

    private static String signed(String claim, Object value) {
        var issuer = StackResource.issuer();
        var claims = issuer.claims("a", "dpo");
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return issuer.token(claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void badTokenIsRefused(String name, String token) {
        bearer(token)
                .header("X-Forwarded-For", "192.0.2.1")
                .get("/v1/tokens")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"article28\", error=\"invalid_token\"")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void apiTokensHoldBesideTheIssuers() {
        publisher().get("/v1/tokens").then().statusCode(200);
    }
}
