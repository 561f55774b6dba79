package org.article28.api.desk;

import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries of a draft in forms. */
@ApiTest
class EntryPageTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final String GOODDATA = "/entries/gooddata-ireland";

    private Browser browser;
    private String draft;

    @BeforeEach
    void draft() {
        Client.publishExample();
        browser = Browser.of(Client.somebody("editor"));
        draft = browser.begin("Forms");
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void formOffersTheVocabulary() {
        page(GOODDATA)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"IE\""))
                .body(containsString("standard contractual clauses</option>"))
                .body(containsString("name=\"sections\" value=\"all-services\""));
    }

    @Test
    void entryIsAddedWithRows() {
        send(
                        "/new-entry",
                        "name",
                        "Example Hosting",
                        "sections",
                        "all-services",
                        "country",
                        "DE",
                        "dataCategories",
                        "Names\r\nE-mail addresses\r\n",
                        "contact/role",
                        "Data protection office",
                        "access/remoteOnly",
                        "true",
                        "locations",
                        "3",
                        "locations/0/type",
                        "country",
                        "locations/0/country",
                        "DE",
                        "locations/1/type",
                        "country",
                        "locations/1/country",
                        "FR",
                        "locations/1/gone",
                        "on",
                        "transferMechanisms",
                        "1",
                        "transferMechanisms/0/type",
                        "scc",
                        "transferMechanisms/0/modules",
                        "2",
                        "do",
                        "save")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/drafts/" + draft));

        entry("example-hosting")
                .body("name", equalTo("Example Hosting"))
                .body("dataCategories", contains("E-mail addresses", "Names"))
                .body("contact.role", equalTo("Data protection office"))
                .body("access.remoteOnly", equalTo(true))
                .body("locations.country", contains("DE"))
                .body("transferMechanisms[0].modules", contains(2));
    }

    @Test
    void kosovoCanBeChosen() {
        browser.get("/desk/drafts/" + draft + "/new-entry")
                .then()
                .body(containsString("Kosovo (XK)"));
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        var inDraft = "/v1/drafts/" + draft + "/subprocessors/gooddata-ireland";
        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", publisher().get(inDraft).header("ETag"))
                .body("{\"translations\": {\"de\": {\"name\": \"Gutdaten\"}}}")
                .patch("/v1/subprocessors/gooddata-ireland?draft=" + draft)
                .then()
                .statusCode(200);
        var seen = seen();

        send(GOODDATA, "seen", seen, "name", "GoodData", "sections", "all-services", "do", "check")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/drafts/" + draft + GOODDATA + "?kept=yes"));

        entry("gooddata-ireland")
                .body("name", equalTo("GoodData"))
                .body("translations.de.name", equalTo("Gutdaten"))
                .body("$", not(hasKey("purpose")))
                .body("locations", hasSize(1));
    }

    @Test
    void faultStandsBesideItsField() {
        send(
                        GOODDATA,
                        "seen",
                        seen(),
                        "name",
                        "",
                        "engagedFrom",
                        "2027-13-45",
                        "website",
                        "no address",
                        "locations",
                        "1",
                        "locations/0/country",
                        "DE",
                        "do",
                        "save")
                .then()
                .statusCode(422)
                .body(containsString("can not be kept as they are"))
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("value=\"2027-13-45\""));
    }

    @Test
    void rowIsAddedWithoutKeepingAnything() {
        send(GOODDATA, "seen", seen(), "name", "Half written", "do", "add locations")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Half written\""))
                .body(containsString("name=\"locations/0/type\""));

        entry("gooddata-ireland").body("name", not(equalTo("Half written")));
    }

    @Test
    void nobodysEditIsUndoneUnseen() {
        var seen = seen();
        var first =
                send(
                        GOODDATA,
                        "seen",
                        seen,
                        "name",
                        "First",
                        "sections",
                        "all-services",
                        "do",
                        "save");
        assertThat(first.statusCode()).isEqualTo(303);

        send(GOODDATA, "seen", seen, "name", "Second", "sections", "all-services", "do", "save")
                .then()
                .statusCode(422)
                .body(containsString("Somebody changed this since you opened it"))
                .body(containsString("value=\"Second\""));
        send(GOODDATA, "name", "Third", "sections", "all-services", "do", "save")
                .then()
                .statusCode(422);

        entry("gooddata-ireland").body("name", equalTo("First"));
    }

    @Test
    void entryIsRemovedAndFound() {
        browser.get("/desk/drafts/" + draft + "/entries?q=gooddata")
                .then()
                .statusCode(200)
                .body(containsString("Found: 1"));

        send(GOODDATA + "/remove", "seen", seen()).then().statusCode(303);

        page(GOODDATA).then().statusCode(404);
        browser.get("/desk/drafts/" + draft + "/entries?q=gooddata")
                .then()
                .body(containsString("Found: 0"));
    }

    private Response page(String path) {
        return browser.get("/desk/drafts/" + draft + path);
    }

    private Response send(String path, String... fields) {
        return browser.form(fields).post("/desk/drafts/" + draft + path);
    }

    private String seen() {
        var found = SEEN.matcher(page(GOODDATA).asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ValidatableResponse entry(String id) {
        return publisher()
                .get("/v1/drafts/" + draft + "/subprocessors/" + id)
                .then()
                .statusCode(200);
    }
}
