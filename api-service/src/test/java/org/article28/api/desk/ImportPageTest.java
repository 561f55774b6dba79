package org.article28.api.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is brought into a draft. */
@ApiTest
class ImportPageTest {

    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");

    private Browser browser;
    private String page;

    @BeforeEach
    void draft() {
        Client.publishExample();
        browser = Browser.of(Client.somebody("editor"));
        page = "/desk/drafts/" + browser.begin("Table");
    }

    @Test
    void tableBecomesTheList() {
        var table =
                given().get("/v1/subprocessors?format=csv")
                        .asString()
                        .replace("GoodData Ireland Limited", "Ärzte Hosting");

        send("list.csv", table, browser.key()).statusCode(303);

        browser.get(page).then().body(containsString("Ärzte Hosting"));
    }

    @Test
    void faultsAreToldAndNothingIsTaken() {
        send("list.txt", "Name\nA\n", browser.key())
                .statusCode(422)
                .body(containsString("Say which format it has."));
        send("list.csv", "Name,Country\n", browser.key())
                .statusCode(422)
                .body(containsString("this would remove all"));

        browser.get(page).then().body(containsString("It changes nothing yet."));
    }

    @Test
    void whatWasChosenStaysAndAFaultIsToldOnce() {
        var answer =
                browser.form("format", "yaml", "text", "register: [", "allow-empty", "on")
                        .post(page + "/import");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("<option value=\"yaml\" selected>", "name=\"allow-empty\" checked")
                .containsPattern(
                        "<div class=\"fault\" role=\"alert\"><ul><li>[^<]*</li></ul></div>");
    }

    @Test
    void formWithAFileNeedsItsKey() {
        send("list.csv", "Name\nA\n", "guess")
                .statusCode(403)
                .body("html.head.title.size()", equalTo(1));
    }

    private ValidatableResponse send(String file, String content, String key) {
        var found = STATE.matcher(browser.get(page + "/import").asString());
        if (!found.find()) {
            throw new AssertionError("there is no form");
        }
        return browser.request()
                .multiPart("form", key)
                .multiPart("state", found.group(1))
                .multiPart("file", file, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(page + "/import")
                .then();
    }
}
