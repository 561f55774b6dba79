package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Each test sends from addresses that no other has; as a trusted proxy it may. */
@ApiTest
class LimitsTest {

    @Test
    void writeTellsWhatIsLeft() {
        bearer(Client.somebody("editor"))
                .contentType("application/json")
                .body("{\"title\": \"Limited\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .header("RateLimit-Policy", "\"writes\";q=1000;w=10")
                .header("RateLimit", "\"writes\";r=999;t=1");
    }

    @Test
    void readHasNoLimit() {
        given().get("/v1/countries").then().header("RateLimit", equalTo(null));
    }

    @Test
    void writesBeyondTheLimitAreRefusedForThatAddressAlone() throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url() + "/v1/drafts"))
                            .header("X-Forwarded-For", "198.51.100.20")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            while (!statuses.contains(429) && statuses.size() < 5000) {
                statuses.add(
                        client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
            }
        }

        assertThat(statuses).hasSizeBetween(1001, 4999).containsOnly(401, 429);
        from("198.51.100.21").post("/v1/drafts").then().statusCode(401);
    }

    @Test
    void subscriptionsAreLimitedByAddress() {
        int asked = 0;
        Response last;
        do {
            last = from("2001:db8:20:1::" + ++asked).post("/v1/subscriptions");
        } while (last.statusCode() == 503);

        // One is granted anew each second.
        assertThat(asked).isBetween(61, 120);
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"subscriptions\";q=60;w=60")
                .header("RateLimit", matchesPattern("\"subscriptions\";r=0;t=(59|60)"))
                .body("type", equalTo("/problems/too-many-requests"));
        from("2001:db8:20:2::1").post("/v1/subscriptions").then().statusCode(503);
    }

    @Test
    void guessingTokensIsLimited() {
        int guesses = 0;
        Response last;
        do {
            last = guess("198.51.100.30", "a28_guess" + ++guesses);
        } while (last.statusCode() == 401);

        // One is granted anew every other second.
        assertThat(guesses).isBetween(31, 60);
        last.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[12]"))
                .header("RateLimit-Policy", "\"failed-authentications\";q=30;w=60");
        guess("198.51.100.31", "a28_more").then().statusCode(401);
        from("198.51.100.30").get("/v1/countries").then().statusCode(200);
    }

    @Test
    void auditTellsTheAddressThatATrustedProxyTells() {
        int last = Client.lastAudited();

        publisher()
                .header("X-Forwarded-For", "203.0.113.66, 198.51.100.40")
                .contentType("application/json")
                .body("{\"title\": \"From afar\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(201);

        assertThat(Client.auditedAfter(last).getList("entries.address"))
                .containsExactly("198.51.100.40");
    }

    private static Response guess(String address, String token) {
        return bearer(token).header("X-Forwarded-For", address).get("/v1/tokens");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).contentType("application/json");
    }

    private static String url() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
