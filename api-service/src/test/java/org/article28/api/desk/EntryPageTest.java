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

import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** Entries of a draft in forms. */
@ApiTest
class EntryPageTest extends DraftFormsCase {

    private static final String GOODDATA = "/entries/gooddata-ireland";

    @Test
    void formOffersTheVocabulary() {
        forms.page(GOODDATA)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"IE\""))
                .body(containsString("standard contractual clauses</option>"))
                .body(containsString("name=\"sections\" value=\"all-services\""));
    }

    @Test
    void entryIsAddedWithRows() {
        forms.send(
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
                .header("Location", endsWith("/desk/drafts/" + forms.draft()));

        forms.entry("example-hosting")
                .body("name", equalTo("Example Hosting"))
                .body("dataCategories", contains("E-mail addresses", "Names"))
                .body("contact.role", equalTo("Data protection office"))
                .body("access.remoteOnly", equalTo(true))
                .body("locations.country", contains("DE"))
                .body("transferMechanisms[0].modules", contains(2));
    }

    @Test
    void kosovoCanBeChosen() {
        forms.page("/new-entry").then().body(containsString("Kosovo (XK)"));
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        var inDraft = "/v1/drafts/" + forms.draft() + "/subprocessors/gooddata-ireland";
        publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", publisher().get(inDraft).header("ETag"))
                .body("{\"translations\": {\"de\": {\"name\": \"Gutdaten\"}}}")
                .patch("/v1/subprocessors/gooddata-ireland?draft=" + forms.draft())
                .then()
                .statusCode(200);
        var seen = forms.seen(GOODDATA);

        forms.send(
                        GOODDATA,
                        "seen",
                        seen,
                        "name",
                        "GoodData",
                        "sections",
                        "all-services",
                        "do",
                        "check")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/desk/drafts/" + forms.draft() + GOODDATA + "?kept=yes"));

        forms.entry("gooddata-ireland")
                .body("name", equalTo("GoodData"))
                .body("translations.de.name", equalTo("Gutdaten"))
                .body("$", not(hasKey("purpose")))
                .body("locations", hasSize(1));
    }

    @Test
    void faultStandsBesideItsField() {
        forms.send(
                        GOODDATA,
                        "seen",
                        forms.seen(GOODDATA),
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
        forms.send(
                        GOODDATA,
                        "seen",
                        forms.seen(GOODDATA),
                        "name",
                        "Half written",
                        "do",
                        "add locations")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Half written\""))
                .body(containsString("name=\"locations/0/type\""));

        forms.entry("gooddata-ireland").body("name", not(equalTo("Half written")));
    }

    @Test
    void nobodysEditIsUndoneUnseen() {
        var seen = forms.seen(GOODDATA);
        var first =
                forms.send(
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

        forms.send(
                        GOODDATA,
                        "seen",
                        seen,
                        "name",
                        "Second",
                        "sections",
                        "all-services",
                        "do",
                        "save")
                .then()
                .statusCode(422)
                .body(containsString("Somebody changed this since you opened it"))
                .body(containsString("value=\"Second\""));
        forms.send(GOODDATA, "name", "Third", "sections", "all-services", "do", "save")
                .then()
                .statusCode(422);

        forms.entry("gooddata-ireland").body("name", equalTo("First"));
    }

    @Test
    void entryIsNotOfferedToItself() {
        var own = "<option value=\"gooddata-ireland\">";

        assertThat(forms.page(GOODDATA).asString().split(own, -1)).hasSize(1);
        assertThat(forms.page("/new-entry").asString().split(own, -1)).hasSize(3);
    }

    @Test
    void entryIsRemovedAndFound() {
        forms.page("/entries?q=gooddata").then().statusCode(200).body(containsString("Found: 1"));

        forms.send(GOODDATA + "/remove", "seen", forms.seen(GOODDATA)).then().statusCode(303);

        forms.page(GOODDATA).then().statusCode(404);
        forms.page("/entries?q=gooddata").then().body(containsString("Found: 0"));
    }
}
