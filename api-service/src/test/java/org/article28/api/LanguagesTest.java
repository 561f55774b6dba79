package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class LanguagesTest {

    private static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";
    private static final String IN_LIST = "subProcessors.find { it.id == 'gooddata-ireland' }";

    @BeforeEach
    void translatedExample() {
        publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body(
                        Client.example()
                                .replace(
                                        "  title: Sub-processors\n",
                                        "  title: Sub-processors\n  translations: {de: {title: Unterauftragnehmer}}\n")
                                .replace(
                                        "  - id: gooddata-ireland\n",
                                        "  - id: gooddata-ireland\n    translations: {de: {purpose: Produktanalyse}}\n")
                                .replace(
                                        "\nassessments:\n",
                                        "\nassessments:\n  - {id: tia, title: Transfer, conclusion: Low risk,"
                                                + " translations: {de: {conclusion: Geringes Risiko}}}\n")
                                .getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(oneOf(200, 201));
    }

    @AfterEach
    void example() {
        Client.publishExample();
    }

    @Test
    void recordComesInTheLanguageAskedFor() {
        given().get(GOODDATA + "?lang=de")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .body("purpose", equalTo("Produktanalyse"))
                .body("lang.purpose", equalTo("de"))
                .body("lang.name", equalTo("en"))
                .body("$", not(hasKey("translations")));
    }

    @Test
    void listComesInTheLanguageAskedForWithFallbacksMarked() {
        given().header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
                .get("/v1/subprocessors")
                .then()
                .header("Content-Language", "de")
                .body(IN_LIST + ".purpose", equalTo("Produktanalyse"))
                .body(IN_LIST + ".status", equalTo("active"))
                .body(IN_LIST + ".lang", equalTo(Map.of("name", "en", "purpose", "de")))
                .body("subProcessors.find { it.id == 'google-llc' }.lang.purpose", equalTo("en"));
    }

    @Test
    void registerComesInTheLanguageAskedFor() {
        given().get("/v1/register?lang=de")
                .then()
                .header("Content-Language", "de")
                .body("title", equalTo("Unterauftragnehmer"))
                .body("lang.introduction", equalTo("en"))
                .body("statements[0].lang.text", equalTo("en"))
                .body("sections[0].lang.title", equalTo("en"));
    }

    @Test
    void assessmentsComeInTheLanguageAskedFor() {
        given().get("/v1/assessments/tia?lang=de")
                .then()
                .header("Content-Language", "de")
                .body("conclusion", equalTo("Geringes Risiko"))
                .body("lang", equalTo(Map.of("title", "en", "conclusion", "de")));
        given().get("/v1/assessments?lang=de")
                .then()
                .header("Content-Language", "de")
                .body("assessments.find { it.id == 'tia' }.conclusion", equalTo("Geringes Risiko"))
                .body("assessments.find { it.id == 'tia' }.lang.title", equalTo("en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subprocessors",
                GOODDATA,
                "/v1/register",
                "/v1/assessments",
                "/v1/assessments/tia"
            })
    void otherLanguagesGetWhatWasPublished(String path) {
        var plain = given().get(path);

        assertThat(plain.header("Content-Language")).isEqualTo("en");
        assertThat(plain.headers().getValues("Vary"))
                .anyMatch(vary -> vary.contains("Accept-Language"));
        for (var lang : new String[] {"en", "en-US", "fr"}) {
            var answer = given().get(path + "?lang=" + lang);
            assertThat(answer.asByteArray()).isEqualTo(plain.asByteArray());
            assertThat(answer.header("Content-Language")).isEqualTo("en");
            assertThat(answer.header("ETag")).isEqualTo(plain.header("ETag"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/subprocessors",
                GOODDATA,
                "/v1/register",
                "/v1/assessments",
                "/v1/assessments/tia"
            })
    void tagTellsTheLanguage(String path) {
        var german = Client.etag(path + "?lang=de");

        assertThat(german).isEqualTo(Client.etag(path).replaceAll("\"$", ".de+en\""));
        given().header("If-None-Match", german)
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .statusCode(304)
                .header("Content-Language", "de");
        given().header("If-None-Match", german).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_AT", "german language", "de,en"})
    void malformedLanguageIsRefused(String lang) {
        given().queryParam("lang", lang)
                .get(GOODDATA)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void translatedAnswerCannotBePutBack() {
        Client.put("gooddata-ireland", given().get(GOODDATA + "?lang=de").asString())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lang"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void onlyTextsAreTranslated() {
        var body =
                given().get(GOODDATA)
                        .asString()
                        .replace("{\"de\":{", "{\"de\":{\"country\":\"DE\",");

        Client.put("gooddata-ireland", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/translations/de/country"))
                .body("errors.code", hasItem("unknown-field"));
    }
}
