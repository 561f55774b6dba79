package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.unasked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new key stands in front of the old one, as docs/security.md tells to rotate them. */
@QuarkusTest
@WithTestResource(Stack.class)
class RotatingKeysTest {

    /** Years before the new key. */
    private static final Instant LONG_AGO = Instant.parse("2019-03-01T09:30:00Z");

    @Test
    void linkThatTheOldKeySignedStillUnsubscribes() {
        var email = unasked("old-key");

        given().post("/unsubscribe?token=" + signedWith(TestTokens.OLDER_KEY, email))
                .then()
                .statusCode(200);

        assertThat(state(email)).isEqualTo("unsubscribed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The id of the key that signs, of the old one, and of one that was taken away.
                "test:bm90IHRoZSBzZWNyZXQgb2YgdGhlIHNlcnZpY2UgYXQgYWxsISE=",
                "older:bm90IHRoZSBzZWNyZXQgb2YgdGhlIHNlcnZpY2UgYXQgYWxsISE=",
                "gone:bm90IHRoZSBzZWNyZXQgb2YgdGhlIHNlcnZpY2UgYXQgYWxsISE="
            })
    void linkThatNoKeyOfOursSignedIsForged(String key) {
        var email = unasked("forged-key");

        given().post("/unsubscribe?token=" + signedWith(key, email))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/forged-link"));

        assertThat(state(email)).isEqualTo("active");
    }

    @Test
    void linksAreSignedWithTheNewKey() {
        var token = confirmed(address("new-key"));

        var content = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));

        assertThat(new String(content, UTF_8)).startsWith("test|MANAGE|");
    }

    @Test
    void staffAreBelievedByTheKeyThatTheEdgeHasAndByTheOneThatItWillHave() {
        Staff.with("auditor").get("/v1/notices").then().statusCode(200);
        Staff.withNextKey("auditor").get("/v1/notices").then().statusCode(200);
    }

    private static String signedWith(String key, String email) {
        var id = Sql.query("select public_id from subscription where address = '" + email + "'");
        return TestTokens.at(LONG_AGO, key)
                .issue(Purpose.UNSUBSCRIBE, UUID.fromString(id.getFirst()));
    }

    private static String state(String email) {
        return Sql.query("select state from subscription where address = '" + email + "'")
                .getFirst();
    }
}
