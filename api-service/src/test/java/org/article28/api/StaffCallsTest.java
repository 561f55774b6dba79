package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.article28.model.staff.SecretKeys;
import org.article28.model.staff.StaffAssertion;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff ask of the notifier goes by the edge, which tells who they are. */
@ApiTest
class StaffCallsTest {

    private static final String NOTICES = "/v1/notices";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOTICES,
                NOTICES + "/7/deliveries",
                "/v1/restores",
                "/v1/objections",
                "/v1/objections/O8-K7Q2M3XR",
                "/v1/suppressions",
                "/v1/suppressions/0d5e0f0e-3c53-4f6c-9d5d-3c5a2d1f7e11"
            })
    void staffCallCarriesWhoAsksAndNotTheirToken(String path) throws Exception {
        var auditor = Client.somebody("auditor");
        try (var notifier = new NotifierStand("{}")) {
            bearer(auditor)
                    .header(StaffAssertion.HEADER, "forged")
                    .get(path)
                    .then()
                    .statusCode(200);

            var headers = notifier.headers().getFirst();
            assertThat(headers.get("Authorization")).isNull();
            assertThat(headers.get(StaffAssertion.HEADER)).hasSize(1);
            var claims = read(headers.getFirst(StaffAssertion.HEADER));
            assertThat(claims.getSubject()).startsWith("token:t-");
            assertThat(claims.getStringListClaimValue(StaffAssertion.ROLES))
                    .containsExactly("auditor");
            assertThat(claims.getStringClaimValue(StaffAssertion.ADDRESS)).isEqualTo("127.0.0.1");
            assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                    .isEqualTo(60);
        }
    }

    @Test
    void bodyOfStaffIsPassedOn() {
        var admin = Client.somebody("admin");
        try (var notifier = new NotifierStand("{}")) {
            bearer(admin)
                    .contentType("application/json")
                    .body("{\"reason\":\"wait\"}")
                    .post(NOTICES + "/7/pause")
                    .then()
                    .statusCode(200);

            assertThat(notifier.bodies()).containsExactly("{\"reason\":\"wait\"}");
        }
    }

    @Test
    void whoIsNobodyIsNotLetThrough() {
        try (var notifier = new NotifierStand("{}")) {
            given().header(StaffAssertion.HEADER, "forged")
                    .get(NOTICES)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer realm=\"article28\"")
                    .body("type", equalTo("/problems/unauthenticated"));
            bearer("a28_nonsense")
                    .get(NOTICES)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("error=\"invalid_token\""));

            assertThat(notifier.headers()).isEmpty();
        }
    }

    @Test
    void assertionFromOutsideIsTakenOffWhatSubscribersSend() {
        try (var notifier = new NotifierStand("{}")) {
            given().header(StaffAssertion.HEADER, "forged")
                    .header("Authorization", "Bearer of-a-subscriber")
                    .get("/v1/subscriptions/current")
                    .then()
                    .statusCode(200);

            var headers = notifier.headers().getFirst();
            assertThat(headers.get(StaffAssertion.HEADER)).isNull();
            assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer of-a-subscriber");
        }
    }

    @Test
    void objectionGoesWithTheTokenOfTheMail() {
        try (var notifier = new NotifierStand("{}")) {
            for (var path : List.of("/v1/objections", "/v1/objections/form")) {
                given().header(StaffAssertion.HEADER, "forged")
                        .header("Authorization", "Bearer of-a-mail")
                        .contentType("application/json")
                        .body("{}")
                        .post(path)
                        .then()
                        .statusCode(200);
            }

            assertThat(notifier.headers())
                    .hasSize(2)
                    .allSatisfy(
                            headers -> {
                                assertThat(headers.get(StaffAssertion.HEADER)).isNull();
                                assertThat(headers.getFirst("Authorization"))
                                        .isEqualTo("Bearer of-a-mail");
                            });
        }
    }

    @Test
    void objectionsAreReadAndAnsweredByStaffAlone() {
        try (var notifier = new NotifierStand("{}")) {
            given().get("/v1/objections").then().statusCode(401);
            given().contentType("application/merge-patch+json")
                    .body("{}")
                    .patch("/v1/objections/O8-K7Q2M3XR")
                    .then()
                    .statusCode(401);

            assertThat(notifier.headers()).isEmpty();
        }
    }

    /** As where the keys of both sides differ; the token of who asks is good. */
    @Test
    void notifierThatDoesNotBelieveTheEdgeIsNoFaultOfWhoAsks() {
        var auditor = Client.somebody("auditor");
        try (var notifier = new NotifierStand(_ -> new NotifierStand.Reply(401, "{\"a\": 1}"))) {
            bearer(auditor)
                    .get(NOTICES)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .header("ETag", nullValue())
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/unavailable"))
                    .body(
                            "detail",
                            startsWith("the notifier does not believe this service who asks"));
            assertThat(notifier.requests()).hasSize(1);
        }
    }

    @Test
    void whatTheNotifierRefusesOfSubscribersAndForbidsStaffIsPassedOn() {
        try (var _ = new NotifierStand(_ -> new NotifierStand.Reply(401, "{}"))) {
            given().header("Authorization", "Bearer of-a-subscriber")
                    .header(StaffAssertion.HEADER, "forged")
                    .get("/v1/subscriptions/current")
                    .then()
                    .statusCode(401);
        }
        try (var _ = new NotifierStand(_ -> new NotifierStand.Reply(403, "{}"))) {
            bearer(Client.somebody("viewer")).get(NOTICES).then().statusCode(403);
        }
    }

    @Test
    void notifierThatIsAwayIsTold() {
        bearer(Client.somebody("auditor"))
                .get(NOTICES)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/unavailable"));
    }

    private static JwtClaims read(String assertion)
            throws InvalidJwtException, MalformedClaimException {
        var keys = new SecretKeys("tests", List.of(StackResource.NOTIFIER_KEY));
        return new JwtConsumerBuilder()
                .setVerificationKey(keys.signing())
                .setExpectedIssuer(StaffAssertion.ISSUER)
                .setExpectedAudience(StaffAssertion.AUDIENCE)
                .build()
                .processToClaims(assertion);
    }
}
