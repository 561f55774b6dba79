package org.article28.api.desk;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told in pages, wherever a request ends. */
@ApiTest
class RefusedAtTheDeskTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.of(Client.somebody("editor"));
    }

    @Test
    void whoTriesTooOftenIsToldWhenToTryAgain() {
        // Some come back while one tries.
        var answer = guess();
        for (int i = 0; i < 100 && answer.statusCode() == 401; i++) {
            answer = guess();
        }

        told(answer, 429, "There were too many tries from where you are. Try again in ");
    }

    private static Response guess() {
        return given().header("X-Forwarded-For", "192.0.2.78")
                .contentType(FORM)
                .formParam("token", "a28_guess")
                .post("/desk/sign-in");
    }

    @Test
    void wrongTypeIsToldInAPage() {
        told(
                browser.request().contentType("application/json").body("{}").post("/desk/drafts"),
                415,
                "application/x-www-form-urlencoded");
        told(
                given().contentType("application/json").body("{}").post("/desk/sign-in"),
                415,
                "application/x-www-form-urlencoded");
    }

    @Test
    void brokenFormIsToldInAPage() {
        var draft = browser.begin("Broken");

        told(
                browser.request()
                        .config(
                                RestAssured.config()
                                        .encoderConfig(
                                                encoderConfig()
                                                        .encodeContentTypeAs(
                                                                "multipart/form-data",
                                                                ContentType.TEXT)))
                        .contentType("multipart/form-data; boundary=x")
                        .body("--x\r\nno end")
                        .post("/desk/drafts/" + draft + "/import"),
                400,
                "the form can&#39;t be read");
        told(
                given().contentType(FORM).body("token=%zz").post("/desk/sign-in"),
                400,
                "the form can&#39;t be read");
    }

    @Test
    void tooLargeAFormIsToldInAPage() {
        told(
                browser.request()
                        .contentType(FORM)
                        .body("title=" + "x".repeat(1_100_000))
                        .post("/desk/drafts"),
                413,
                "The body is too large");
    }

    @Test
    void whatIsNotThereIsToldInAPage() {
        told(browser.get("/desk/nothing"), 404, "There is no such page", "href=\"/desk\"");
        told(
                browser.get("/desk/versions/999999"),
                404,
                "There is no such page",
                "there is no version 999999");
        told(browser.request().delete("/desk"), 405, "href=\"/desk\"");
    }

    @Test
    void whatPeopleTypedIsEscaped() {
        told(
                        browser.get("/desk/drafts/<script>"),
                        404,
                        "There is no such page",
                        "nothing here has such an id")
                .body(not(containsString("<script>")));
    }

    @Test
    void whatIsForOtherRolesIsSaidSo() {
        told(browser.get("/desk/tokens"), 403, "This is not for your role", "admin");
        told(browser.form("name", "x").post("/desk/tokens"), 403, "admin");
        told(browser.get("/desk/versions?before=x"), 400, "This page can not be shown", "before");
    }

    @Test
    void refusalLeadsBackToThePageOfTheForm() {
        var draft = browser.begin("Refused");
        var back = "<a href=\"/desk/drafts/" + draft + "\">Back to where you were</a>";

        browser.unkeyed("confirm", "on")
                .post("/desk/drafts/" + draft + "/discard")
                .then()
                .statusCode(403)
                .body(containsString(back));
        browser.form("confirm", "d1-v1")
                .post("/desk/drafts/" + draft + "/approve")
                .then()
                .statusCode(403)
                .body(containsString(back));
        browser.get("/desk/nothing").then().body(not(containsString("Back to where you were")));
    }

    @Test
    void reasonIsToldOnce() {
        assertThat(browser.form("title", "").post("/desk/drafts").asString())
                .containsOnlyOnce("say what the draft is about");
    }

    private static ValidatableResponse told(Response answer, int status, String words) {
        return told(answer, status, "Not done", words);
    }

    private static ValidatableResponse told(
            Response answer, int status, String title, String words) {
        return answer.then()
                .statusCode(status)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"))
                .body("html.body.main.h1", equalTo(title))
                .body(containsString(words));
    }
}
