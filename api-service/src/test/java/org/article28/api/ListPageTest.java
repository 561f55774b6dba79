package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list as people read it. */
@ApiTest
class ListPageTest {

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @Test
    void browserGetsThePageAndProgramTheLinks() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/")
                .then()
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("html.body.main.h1", equalTo("Sub-processors of Infobip"))
                .body(containsString("GoodData Ireland Limited"));
        for (var accept : new String[] {"*/*", "application/json"}) {
            given().header("Accept", accept).get("/").then().contentType(ContentType.JSON);
        }
    }

    @Test
    void filterOfTheFormLeavesWhatItAsksFor() {
        page().get("/?q=analytics&service=&country=&section=&mechanism=")
                .then()
                .statusCode(200)
                .body(containsString("GoodData Ireland Limited"))
                .body(not(containsString("Infobip Croatia")));
    }

    @Test
    void pageSpeaksTheLanguageOfItsReader() {
        page().header("Accept-Language", "de-AT, en;q=0.5")
                .get("/")
                .then()
                .header("Content-Language", "de")
                .body("html.@lang", equalTo("de"))
                .body(containsString("Unterauftragsverarbeiter"));
        page().get("/?lang=hr").then().body("html.@lang", equalTo("hr"));
        page().get("/?lang=not%20a%20language").then().statusCode(400);
    }

    @Test
    void textOfThePublisherIsNeverMarkup() {
        var name = "<script>alert(1)</script></script><b>";
        Client.put("gooddata-ireland", "{\"name\": \"" + name + "\", \"purpose\": \"\\u202Eabc\"}")
                .then()
                .statusCode(200);

        page().get("/")
                .then()
                .body(not(containsString("<script>alert")))
                .body(not(containsString("</script></script>")))
                .body(containsString("&lt;script&gt;alert(1)"));
    }

    private static RequestSpecification page() {
        return given().header("Accept", "text/html");
    }
}
