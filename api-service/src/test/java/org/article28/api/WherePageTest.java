package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where data goes. */
@ApiTest
class WherePageTest {

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @Test
    void countryStandsOnItsFootingWithWhatHappensThere() {
        var page = page("/where");

        assertThat(group(page, "other third countries")).contains("Bosnia &amp; Herzegovina");
        assertThat(group(page, "EEA")).contains("Croatia");
        assertThat(group(page, "adequacy decision")).contains("United Kingdom");
        assertThat(group(page, "no country named"))
                .contains("location that the customer selects", "worldwide", "Europe");
        assertThat(cell(row(page, "Bosnia &amp; Herzegovina"), "standard contractual clauses"))
                .isEqualTo("remote access: 1");
        assertThat(cell(row(page, "United States"), "standard contractual clauses"))
                .isEqualTo("activity not stated: 1");
    }

    @Test
    void legendTellsFormFromFilling() {
        assertThat(page("/where?lang=fr")).contains("plein : actuellement", "contour seul");
    }

    @Test
    void placeLeadsToTheEntriesThatNameIt() {
        assertThat(row(page("/where?lang=en"), "Croatia"))
                .contains("href=\"/?country=HR&amp;lang=en\"");
        assertThat(row(page("/where?service=voice"), "Europe"))
                .contains("href=\"/?region=Europe&amp;service=voice\"");
        assertThat(row(page("/where"), "worldwide")).doesNotContain("href");
    }

    @Test
    void olderVersionIsKeptByEachLinkAndByTheForm() {
        var older = given().get("/v1/versions/latest").jsonPath().getLong("version");
        Client.put("infobip-croatia", "{\"name\": \"Infobip Croatia\"}").then().statusCode(200);

        var page = page("/where?lang=en&version=" + older);

        assertThat(page)
                .contains("/where?version=" + older + "\"")
                .contains("/where?version=" + older + "&amp;lang=de\"")
                .contains("name=\"version\" value=\"" + older + "\"");
        assertThat(row(page, "Croatia"))
                .contains("href=\"/?country=HR&amp;version=" + older + "&amp;lang=en\"");
    }

    @Test
    void otherRecipientsAreNotCounted() {
        var others =
                Client.example()
                        .replace(
                                "support region-locked customers, role: sub-processors",
                                "support region-locked customers, role: other-recipients");
        Client.publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .queryParam("override", "a test")
                .body(others.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(200);

        assertThat(page("/where")).contains("United States").doesNotContain("<bdi>Croatia</bdi>");
    }

    @Test
    void locationOfAnotherServiceIsLeftOut() {
        assertThat(page("/where?service=text-to-speech")).contains("United States");
        assertThat(page("/where?service=voice")).doesNotContain("United States");
        given().header("Accept", "text/html")
                .get("/where?service=none-such&lang=en")
                .then()
                .statusCode(400)
                .body("html.body.main.h1", equalTo("The address can\u2019t be understood"));
    }

    @Test
    void whatIsPlannedIsAnnouncedApartFromWhatIs() {
        Client.put(
                        "infobip-croatia",
                        """
                        {"name": "Infobip Croatia",
                         "locations": [{"type": "country", "country": "HR", "activity": "storage"}],
                         "plannedChanges": [{"id": "to-brazil", "effectiveFrom": "2999-01-01", "set": {"locations": [
                            {"type": "country", "country": "HR", "activity": "storage"},
                            {"type": "country", "country": "BR", "activity": "processing"}]}}]}
                        """)
                .then()
                .statusCode(200);

        var page = page("/where");

        assertThat(cell(row(page, "Croatia"), "no mechanism stated")).isEqualTo("storage: 1");
        assertThat(cell(row(page, "Brazil"), "no mechanism stated"))
                .isEqualTo("announced: processing: 1");
        assertThat(page).contains("class=\"later processing\"", ">+1</text>");
    }

    @Test
    void pictureHasATitleAndNoStylesOfItsOwn() {
        given().get("/where?lang=de")
                .then()
                .header("Content-Security-Policy", containsString("style-src 'self'"))
                .body(
                        "html.body.main.div.div.svg.title",
                        equalTo(
                                "Zahl der Unterauftragsverarbeiter nach Ort und Übermittlungsgrundlage"))
                .body("html.body.main.div.div.svg.@role", equalTo("img"))
                .body(not(containsString("style=")))
                .body(containsString("Bosnien und Herzegowina"));
    }

    @Test
    void otherRegimesSayWhatTheyHoldOfAPlace() {
        var both =
                Client.example()
                        .replaceFirst("  language: en", "  language: en\n  regimes: [eu, uk]");
        Client.publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .queryParam("override", "a test")
                .body(both.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(200);

        var page = page("/where");

        assertThat(group(page, "EU: adequacy decision")).contains("United Kingdom");
        assertThat(row(page, "United Kingdom")).contains("<small>UK: United Kingdom</small>");
    }

    private static String page(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    /** From its heading to the next one. */
    private static String group(String page, String title) {
        var found =
                Pattern.compile(
                                "(?s)<tbody>\\s*<tr class=\"group\">[^\n]*\">"
                                        + Pattern.quote(title)
                                        + "</span>.*?</tbody>")
                        .matcher(page);
        assertThat(found.find()).as(title).isTrue();
        return found.group();
    }

    private static String row(String page, String place) {
        var found =
                Pattern.compile(
                                "(?s)<tr>\\s*<th scope=\"row\">[^\n]*<bdi>"
                                        + Pattern.quote(place)
                                        + "</bdi>.*?</tr>")
                        .matcher(page);
        assertThat(found.find()).as(place).isTrue();
        return found.group();
    }

    /** What it says, without markup. */
    private static String cell(String row, String mechanism) {
        var found = Pattern.compile("<td data-label=\"" + mechanism + "\">(.*?)</td>").matcher(row);
        assertThat(found.find()).as(mechanism).isTrue();
        return found.group(1).replaceAll("<[^>]+>", "");
    }
}
