package org.article28.api.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class ProblemResourceTest {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Test
    void typeOfAProblemLeadsToItsPage() {
        String type = given().get("/v1/nothing").jsonPath().getString("type");

        var page = given().accept("text/html").get(type);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(page.asString())
                .contains(
                        "<title>404: Not found – Article 28</title>",
                        "<p>Problem <code>/problems/not-found</code>, status 404</p>",
                        "There is no such path, entry or version, or nothing is published yet.",
                        "&quot;instance&quot; : &quot;/v1/subprocessors/nobody&quot;");
    }

    @Test
    void programsReadTheSameAsJson() {
        given().accept("application/json")
                .get("/problems/stale")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("type", equalTo("/problems/stale"))
                .body("status", equalTo(412))
                .body("title", equalTo("It has changed in the meantime"))
                .body("remedy", containsString("send the new `ETag` in `If-Match`"))
                .body("example.status", equalTo(412));
    }

    @Test
    void pageThatIsKnownIsNotSentAgain() {
        String tag = given().get("/problems/stale").header("ETag");

        given().header("If-None-Match", tag).get("/problems/stale").then().statusCode(304);
    }

    @Test
    void allProblemsStandOnOnePage() {
        given().accept("text/html")
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", POLICY)
                .body(containsString("<h3 id=\"stale\">stale</h3>"));
    }

    @Test
    void kindThatIsNotThereIsAProblem() {
        given().get("/problems/nobody-knows")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
