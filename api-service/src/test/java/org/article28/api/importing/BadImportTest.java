package org.article28.api.importing;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.nio.charset.StandardCharsets;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class BadImportTest {

    private long version;

    @BeforeEach
    void example() {
        version = Client.publishExample();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(given().get("/v1/versions/latest").jsonPath().getLong("version"))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "Name,Purpose/A,x/B,\"y ^400^/rows/1^syntax^row 2",
                "Name,Purpose/A,\"x\"y ^400^/rows/0^syntax^row 1",
                "Name,Purpose/A,x,z ^400^/rows/0^cells^row 1 has 3 cells where there are 2 columns",
                "Name,Purpose/A,x/B ^400^/rows/1^cells^the first one missing is Purpose",
                "Name,Colour/A,red ^422^/headings/1^unknown-heading^column=Colour:field",
                "Name,/A,red ^422^/headings/1^unknown-heading^no heading",
                "Purpose/x ^422^/headings^missing^the name",
                "Name,Vendor/A,B ^422^/headings/1^duplicate-column^Name and Vendor both are name",
                "Name,Purpose/,x ^422^/rows/0/Name^missing^row 1, Name",
                "ID,Name/a,A/a,B ^422^/rows/1/ID^duplicate-id^stands twice",
                "ID,Name/Not An Id,A ^422^/rows/0/ID^slug^must be an id",
                "Name,Section/A,nowhere ^422^/rows/0/Section^unknown-reference^all-services (Sub-processors)",
                "Name,Services/A,\"Voice, Fax\" ^422^/rows/0/Services^unknown-reference^the register has no Fax",
                "Name,Kind/A,friend ^422^/rows/0/Kind^unknown-code^affiliate-group",
                "Name,Start date/A,31.01.2026 ^422^/rows/0/Start date^wrong-type^such as 2026-01-31",
                "Name,Start date/A,2026-02-30 ^422^/rows/0/Start date^wrong-type^such as 2026-01-31",
                "Name,From,Until/A,2026-02-01,2026-01-01 ^422^/rows/0/Until^dates-out-of-order^before",
                "Name,Website/A,javascript:x ^422^/rows/0/Website^web-address^http",
                "Name,Country of establishment/A,Atlantis ^422^/rows/0/Country of establishment^country^Atlantis",
                "Name,Member of/A,Nobody ^422^/rows/0/Member of^slug^must be an id",
                "Name,Locations/A,Germany [services=fax] ^422^/rows/0/Locations^unknown-reference^fax",
                " ^400^``^empty^the body is empty"
            })
    void brokenTableIsRefusedWithThePlace(
            String csv, int status, String pointer, String code, String detail) {
        publisher()
                .contentType("text/csv")
                .header("If-Match", "*")
                .body((csv == null ? "" : csv).replace('/', '\n').getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code))
                .body("errors.detail", hasItem(containsString(detail)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Just words^no-table",
                "|Name|Purpose|/|---|---|/|A|x|y|^cells",
                "|Name|/|---|/|A|//|Name|Colour|/|---|---|/|B|red|^unknown-heading"
            })
    void textWithoutAGoodTableIsRefused(String markdown, String code) {
        publisher()
                .contentType("text/markdown")
                .header("If-Match", "*")
                .body(markdown.replace('/', '\n').getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register: &r {id: x, organisation: {name: X}}",
                "register: {id: &i x, organisation: {name: *i}}",
                "register: {id: !!str x, organisation: {name: X}}",
                "!<tag:example.org,2026:x> {register: {id: x}}",
                "register: !custom {id: x, organisation: {name: X}}"
            })
    void yamlSaysNoMoreThanJson(String yaml) {
        publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("anchors, aliases and tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/markdown", "application/json", "application/yaml"})
    void otherBytesThanUtf8AreRefused(String type) {
        var body =
                type.startsWith("text/")
                        ? "| Name |\n| --- |\n| Söhne |\n"
                        : "{\"register\": {\"id\": \"x\", \"organisation\": {\"name\": \"Söhne\"}}}";

        publisher()
                .contentType(type)
                .header("If-Match", "*")
                .body(body.getBytes(StandardCharsets.ISO_8859_1))
                .put("/v1/document")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void nulIsRefused() {
        publisher()
                .contentType("text/csv")
                .header("If-Match", "*")
                .body("Name\nA\0B\n".getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("line 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json", "application/yaml"})
    void byteOrderMarkIsPassedOver(String type) {
        var format = type.substring(type.indexOf('/') + 1);
        var exported = given().get("/v1/document?format=" + format).asString();

        publisher()
                .contentType(type)
                .header("If-Match", "*")
                .body(("\ufeff" + exported).getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version));
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=maybe,dryRun",
        "allowEmpty=1,allowEmpty",
        "column=Name,column",
        "column=Name:colour,column",
        "column=Nowhere:name,column"
    })
    void badParameterIsRefused(String query, String parameter) {
        publisher()
                .contentType("text/csv")
                .header("If-Match", "*")
                .body("Name\nA\n".getBytes(StandardCharsets.UTF_8))
                .put("/v1/document?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }
}
