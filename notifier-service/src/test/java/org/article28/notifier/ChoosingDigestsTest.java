package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirm;
import static org.article28.notifier.stack.Subscribers.confirmToken;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often and when subscribers want to be told. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChoosingDigestsTest {

    @Test
    void digestIsChosenOnSubscribing() {
        var email = address("weekly");
        post("""
                        {"email":"%s","privacyNoticeRead":true,"frequency":"weekly","hour":17,
                         "weekday":"friday","zone":"America/New_York"}"""
                        .formatted(email))
                .statusCode(202);

        confirm(confirmToken(email))
                .statusCode(200)
                .body("frequency", equalTo("weekly"))
                .body("hour", equalTo(17))
                .body("weekday", equalTo("friday"))
                .body("zone", equalTo("America/New_York"));
    }

    @Test
    void rhythmIsChangedByMergePatch() {
        var manage = confirmed(address("patched"));

        preferences(manage).body("frequency", equalTo("immediate")).body("hour", nullValue());
        patch(manage, "{\"frequency\":\"daily\",\"hour\":0,\"zone\":\"Asia/Tokyo\"}")
                .statusCode(200)
                .body("frequency", equalTo("daily"))
                .body("hour", equalTo(0))
                .body("zone", equalTo("Asia/Tokyo"));
        patch(manage, "{\"hour\":null,\"zone\":null,\"language\":\"de\"}")
                .statusCode(200)
                .body("frequency", equalTo("daily"))
                .body("hour", nullValue())
                .body("zone", nullValue());
        patch(manage, "{\"frequency\":null}").body("frequency", equalTo("immediate"));
    }

    @ParameterizedTest
    @CsvSource({
        "/frequency, '{\"frequency\":\"hourly\"}'",
        "/hour, '{\"hour\":24}'",
        "/hour, '{\"hour\":-1}'",
        "/hour, '{\"hour\":7.5}'",
        "/hour, '{\"hour\":\"7\"}'",
        "/weekday, '{\"weekday\":\"Friday\"}'",
        "/weekday, '{\"weekday\":5}'",
        "/zone, '{\"zone\":\"Europe/Atlantis\"}'",
        "/zone, '{\"zone\":\"+01:00\"}'"
    })
    void whatIsNoTimeIsRefused(String pointer, String wish) {
        var manage = confirmed(address("timeless"));

        patch(manage, wish).statusCode(400).body("errors[0].pointer", equalTo(pointer));
        post("{\"email\":\"a@example.org\",\"privacyNoticeRead\":true," + wish.substring(1))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void rhythmIsChosenOnThePreferencesPage() {
        var manage = confirmed(address("paged"));
        patch(manage, "{\"frequency\":\"daily\",\"zone\":\"Asia/Tokyo\"}").statusCode(200);

        given().get("/v1/subscriptions/preferences?token=" + manage)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"daily\" selected>A digest every day<"))
                .body(containsString("<option value=\"8\" selected>08:00<"))
                .body(containsString("<option value=\"monday\" selected>Monday<"))
                .body(containsString("<option value=\"Asia/Tokyo\" selected>"));
        page(manage, "weekly", "17", "friday", "").statusCode(200);

        preferences(manage)
                .body("frequency", equalTo("weekly"))
                .body("hour", equalTo(17))
                .body("weekday", equalTo("friday"))
                .body("zone", nullValue());
        page(manage, "weekly", "x", "friday", "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/hour"));
    }

    @Test
    void pageThatSaysNothingOfItLeavesTheRhythmAsItIs() {
        var manage = confirmed(address("untouched"));
        patch(manage, "{\"frequency\":\"daily\",\"hour\":9}").statusCode(200);

        given().contentType(ContentType.URLENC)
                .formParam("token", manage)
                .post("/v1/subscriptions/preferences")
                .then()
                .statusCode(200);

        preferences(manage).body("frequency", equalTo("daily")).body("hour", equalTo(9));
    }

    @Test
    void rhythmIsTakenOverAndGivenOutAgain() {
        var email = address("carried");
        var table =
                """
                email,frequency,hour,weekday,zone,confirmedAt,evidence
                %s,weekly,6,sunday,Europe/Berlin,2025-03-01T09:30:00Z,Old form
                """
                        .formatted(email);

        Staff.with("admin")
                .contentType("text/csv")
                .body(table)
                .post("/v1/subscriptions/import")
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));

        var found = "find { it.email == '" + email + "' }.";
        Staff.with("admin")
                .get("/v1/subscriptions/export?format=json")
                .then()
                .body(found + "frequency", equalTo("weekly"))
                .body(found + "hour", equalTo(6))
                .body(found + "weekday", equalTo("sunday"))
                .body(found + "zone", equalTo("Europe/Berlin"));
    }

    private static ValidatableResponse page(
            String manage, String frequency, String hour, String weekday, String zone) {
        return given().contentType(ContentType.URLENC)
                .formParam("token", manage)
                .formParam("editorial", "yes")
                .formParam("frequency", frequency)
                .formParam("hour", hour)
                .formParam("weekday", weekday)
                .formParam("zone", zone)
                .post("/v1/subscriptions/preferences")
                .then();
    }

    private static ValidatableResponse preferences(String manage) {
        return given().header("Authorization", "Bearer " + manage)
                .get("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse patch(String manage, String json) {
        return given().header("Authorization", "Bearer " + manage)
                .contentType("application/merge-patch+json")
                .body(json)
                .patch("/v1/subscriptions/current")
                .then();
    }
}
