package org.article28.api.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sends a form after their session ended learns that it was not kept. */
@ApiTest
class EndedSessionTest {

    private static final String LOST = "Your session had ended when you sent the form.";

    private Browser browser;
    private String form;

    @BeforeEach
    void form() {
        Client.publishExample();
        browser = Browser.of(Client.somebody("editor"));
        form = "/desk/drafts/" + browser.begin("Lost") + "/entries/gooddata-ireland";
    }

    @Test
    void formOfAnEndedSessionIsSaidToBeLostAndItsPageComesBack() {
        var request = browser.form("name", "Typed in vain", "do", "save");
        browser.form().post("/desk/sign-out").then().statusCode(303);

        var led = request.post(form).then().statusCode(303).extract().header("Location");

        given().urlEncodingEnabled(false)
                .get(led)
                .then()
                .statusCode(200)
                .body(containsString(LOST))
                .body(containsString("name=\"to\" value=\"" + form + "\""));
        Browser.signIn(Client.token(), form).then().header("Location", endsWith(form));
    }

    @Test
    void pageThatIsOnlyOpenedLosesNothing() {
        browser.form().post("/desk/sign-out").then().statusCode(303);

        var led = browser.get(form).then().statusCode(303).extract().header("Location");

        given().get(led).then().statusCode(200).body(not(containsString(LOST)));
    }
}
