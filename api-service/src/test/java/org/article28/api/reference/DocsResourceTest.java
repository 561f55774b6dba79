package org.article28.api.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<String> guides() throws IOException {
        try (var files = Files.list(Path.of("../docs"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("problems.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPageOfTheDocumentationIsServedAndItsLinksLeadSomewhere(String guide) {
        var page =
                given().get("/docs/" + guide)
                        .then()
                        .statusCode(200)
                        .header("Content-Security-Policy", POLICY)
                        .body(containsString("<h1 id="))
                        .body(containsString("href=\"/docs/" + guide + "\""))
                        .extract()
                        .asString();

        var links = LINK.matcher(page).results().map(DocsResourceTest::target).distinct().toList();

        assertThat(links.stream().filter(link -> !link.startsWith("https://")).toList())
                .allMatch(
                        link ->
                                leadsSomewhere(
                                        link.startsWith("#") ? "/docs/" + guide + link : link));
    }

    private static boolean leadsSomewhere(String link) {
        var parts = link.split("#", 2);
        var answer = given().get(parts[0]);
        return answer.statusCode() == 200
                && (parts.length == 1 || answer.asString().contains("id=\"" + parts[1] + "\""));
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
