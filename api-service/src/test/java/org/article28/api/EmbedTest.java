package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The list in pages of others; that it works in browsers is tested with the packaged services. */
@ApiTest
class EmbedTest {

    @Test
    void scriptCanBeLoadedByPagesOfAnyOrigin() {
        given().header("Origin", "https://example.org")
                .get("/embed.js")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Cross-Origin-Resource-Policy", equalTo("cross-origin"))
                .header("Cache-Control", equalTo("no-cache"));
        given().header("If-None-Match", Client.etag("/embed.js"))
                .get("/embed.js")
                .then()
                .statusCode(304);
    }

    @Test
    void scriptIsSmallerThanTenKilobytesOnItsWay() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(script().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(compressed.size()).isLessThan(10_000);
    }

    @Test
    void scriptSpeaksAllLanguagesOfThePages() {
        assertThat(script())
                .contains("\"scc\":\"standard contractual clauses\"")
                .contains("\"scc\":\"Standardvertragsklauseln\"")
                .contains("\"lastUpdated\":\"Zuletzt geändert am {day}\"")
                .contains("\"email\":\"Adresa e-pošte\"")
                .doesNotContain("put in by the server");
    }

    @Test
    void scriptMakesNoMarkupOfWhatItReads() {
        assertThat(script())
                .doesNotContain("innerHTML")
                .doesNotContain("insertAdjacent")
                .doesNotContain("document.write")
                .doesNotContain("eval(")
                .doesNotContain(".style");
    }

    @Test
    void pageAboutItRunsItUnderAPolicy() {
        Client.publishExample();

        given().header("Accept", "text/html")
                .get("/embed?lang=de")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; style-src 'self';"),
                                endsWith("script-src 'self'; connect-src 'self'")))
                .body("html.head.script.@src", equalTo("/embed.js"))
                .body("html.body.main.h1", equalTo("Die Liste in eigenen Seiten"))
                .body(containsString("&lt;subprocessor-list lang=\"de\"&gt;"));
    }

    private static String script() {
        return given().get("/embed.js").then().statusCode(200).extract().asString();
    }
}
