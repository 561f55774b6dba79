package org.article28.api.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class DocsResourceTest {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("id=\"([^\"]*)\"");

    @Test
    void contractIsAPageToRead() {
        given().get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", POLICY)
                .body(containsString("<title>Article 28 1.0.0: reference</title>"))
                .body(containsString("<article id=\"putSubProcessor\">"))
                .body(containsString("<code>/v1/subprocessors/{id}</code>"))
                .body(containsString("<article id=\"schema-SubProcessor\">"));
    }

    @Test
    void pageThatIsKnownIsNotSentAgain() {
        String tag = given().get("/docs").header("ETag");

        given().header("If-None-Match", tag).get("/docs").then().statusCode(304);
    }

    @Test
    void everyLinkOfTheReferenceLeadsSomewhere() {
        var page = given().get("/docs").asString();
        var anchors =
                ANCHOR.matcher(page)
                        .results()
                        .map(found -> "#" + found.group(1))
                        .collect(Collectors.toSet());
        var links = LINK.matcher(page).results().map(DocsResourceTest::target).distinct().toList();

        assertThat(links.stream().filter(link -> link.startsWith("#")).toList())
                .hasSizeGreaterThan(100)
                .allMatch(anchors::contains);
        assertThat(links.stream().filter(link -> !link.startsWith("#")).toList())
                .contains("/docs/style.css", "/openapi.yaml", "/problems")
                .allMatch(link -> given().get(link).statusCode() == 200);
    }

    private static String target(MatchResult found) {
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "representations",
                "polling",
                "editing",
                "import",
                "findings",
                "notices",
                "access"
            })
    void guideIsServed(String guide) {
        given().get("/docs/" + guide)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", POLICY)
                .body(containsString("<h1 id="));
    }

    @Test
    void contractIsServedAsYamlAndAsJson() {
        given().get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .header("ETag", endsWith(".contract.yaml\""))
                .body(startsWith("openapi: 3.1.0\n"));
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", equalTo("Article 28"));
    }

    @Test
    void addressOfTheEdgeTellsWhereItIsDescribed() {
        given().get("/")
                .then()
                .header("Link", containsString("</openapi.yaml>; rel=\"service-desc\""))
                .header("Link", containsString("</docs>; rel=\"service-doc\""));
    }

    @Test
    void stylesheetIsServed() {
        given().get("/docs/style.css").then().statusCode(200).contentType("text/css;charset=UTF-8");
    }
}
