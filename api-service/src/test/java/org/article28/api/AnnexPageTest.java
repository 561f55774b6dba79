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

/** The list as the annex of a contract. */
@ApiTest
class AnnexPageTest {

    @BeforeEach
    void example() {
        Client.publishExample();
    }

    @Test
    void entryFillsTheFieldsOfTheFormInItsOrder() {
        Client.put(
                        "gooddata-ireland",
                        """
                        {"name": "GoodData Ireland Limited", "legalName": "GoodData Ireland Ltd.",
                         "address": "1 Quay Street, Dublin", "country": "IE",
                         "contact": {"role": "Privacy office", "email": "privacy@example.org"},
                         "purpose": "Product analytics.", "duration": "As long as the contract"}
                        """)
                .then()
                .statusCode(200);

        assertThat(entry("/annex", "gooddata-ireland"))
                .isEqualTo(
                        """
                        Name:
                        GoodData Ireland Limited
                        GoodData Ireland Ltd.
                        Address:
                        1 Quay Street, Dublin
                        Ireland
                        Contact person\u2019s name, position and contact details:
                        Role: Privacy office, E-mail: privacy@example.org
                        Description of the processing (including a clear delimitation of responsibilities in case several sub-processors are authorised):
                        Purpose: Product analytics.
                        Nature of processing: not stated
                        Responsibilities: not stated\
                        """);
        assertThat(entry("/annex?form=2021/914", "gooddata-ireland"))
                .contains(
                        "Nature of processing: not stated\nDuration: As long as the contract\nResponsibilities");
    }

    @Test
    void whatAFieldAsksForIsSaidToBeMissingWhateverElseIsStated() {
        assertThat(entry("/annex?lang=en", "gooddata-ireland"))
                .contains("Address:\nnot stated\nIreland\nContact");
    }

    @Test
    void formHasTheTitleOfItsDecisionInEachLanguage() {
        heading("/annex?lang=en", "Annex IV: List of sub-processors");
        heading("/annex?form=2021/914&lang=en", "Annex III: List of sub-processors");
        heading("/annex?lang=de", "Anhang IV: Liste der Unterauftragsverarbeiter");
        heading("/annex?lang=fr", "Annexe IV : Liste des sous-traitants ultérieurs");
        heading("/annex?lang=hr", "Prilog IV.: Popis podizvršitelja obrade");
        given().get("/annex?form=2010/87").then().statusCode(400);
    }

    @Test
    void versionItsTimeAndItsHashAreStated() {
        var version = given().get("/v1/versions/latest").jsonPath();

        given().get("/annex")
                .then()
                .body(containsString("Version " + version.getLong("version") + " of "))
                .body(containsString("<code>" + version.getString("hash") + "</code>"));
    }

    @Test
    void onlySpecificAuthorisationIsClaimed() {
        publish("authorisation: general");
        given().get("/annex?lang=en")
                .then()
                .body(containsString("For information: sub-processors are authorised in general."))
                .body(containsString("(Clause 7.7(a), Option 1)"))
                .body(not(containsString("The controller has authorised")));

        publish("authorisation: specific");
        given().get("/annex?lang=en")
                .then()
                .body(containsString("The controller has authorised the use of the following"))
                .body(not(containsString("For information")));
    }

    @Test
    void announcedEntriesStandApartAndOtherRecipientsDoNot() {
        Client.put(
                        "gooddata-ireland",
                        "{\"name\": \"GoodData Ireland Limited\", \"engagedFrom\": \"2999-01-01\"}")
                .then()
                .statusCode(200);

        var page = given().get("/annex?lang=en").asString();

        assertThat(page.substring(page.indexOf("Announced, not yet engaged")))
                .contains("GoodData Ireland Limited")
                .doesNotContain("Google LLC");
    }

    @Test
    void onlyWhatIsEngagedIsSaidToBeAuthorised() {
        put(
                Client.example()
                        .replaceFirst(
                                "  language: en", "  language: en\n  authorisation: specific"));
        Client.put(
                        "gooddata-ireland",
                        "{\"name\": \"GoodData Ireland Limited\", \"engagedFrom\": \"2999-01-01\"}")
                .then()
                .statusCode(200);

        var page = given().get("/annex?lang=en").asString();
        var announced = page.substring(page.indexOf("Announced, not yet engaged"));

        assertThat(announced)
                .contains("authorisation is asked for the following sub-processors:")
                .doesNotContain("has authorised");
        assertThat(given().get("/annex?lang=de").asString())
                .contains("wird um die Genehmigung des Verantwortlichen gebeten:");
    }

    @Test
    void olderVersionIsKeptByEachLinkAndByTheForm() {
        var older = given().get("/v1/versions/latest").jsonPath().getLong("version");
        publish("authorisation: general");

        given().get("/annex?version=" + older + "&lang=en")
                .then()
                .body(containsString("/annex?form=2021/915&amp;version=" + older + "\""))
                .body(containsString("/annex?form=2021/914&amp;version=" + older + "&amp;lang=en"))
                .body(containsString("name=\"version\" value=\"" + older + "\""));
        given().get("/annex").then().body(not(containsString("version=")));
    }

    @Test
    void recipientsThatAreNoSubProcessorsAreLeftOut() {
        var others =
                Client.example()
                        .replace(
                                "support region-locked customers, role: sub-processors",
                                "support region-locked customers, role: other-recipients");
        put(others);

        given().get("/annex")
                .then()
                .body(containsString("Google LLC"))
                .body(not(containsString("Infobip Croatia")));
    }

    private static void publish(String field) {
        put(Client.example().replaceFirst("  language: en", "  language: en\n  " + field));
    }

    private static void put(String document) {
        Client.publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .queryParam("override", "a test")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .statusCode(200);
    }

    private static void heading(String path, String title) {
        given().get(path).then().body("html.body.main.h1", equalTo(title));
    }

    /** Without markup, a line for each line of it. */
    private static String entry(String path, String id) {
        var page = given().get(path).then().statusCode(200).extract().asString();
        var found = Pattern.compile("(?s)<li id=\"" + id + "\">(.*?)</li>").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1)
                .replaceAll("<[^>]+>", "")
                .replaceAll("(?m)^\\s*\n", "")
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }
}
