package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.Test;

/** Planned changes of an entry, in the fields that they change. */
@ApiTest
class PlannedChangesPageTest extends DraftFormsCase {

    private static final String GOODDATA = "/entries/gooddata-ireland";

    @Test
    void fieldsThatChangeAreSetAndWhatIsLeftEmptyGoes() {
        send(
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/effectiveFrom",
                        "2030-03-01",
                        "plannedChanges/0/set",
                        "country",
                        "plannedChanges/0/set/country",
                        "BR",
                        "plannedChanges/0/set",
                        "website",
                        "plannedChanges/0/set/website",
                        "",
                        "do",
                        "save")
                .then()
                .statusCode(303);

        forms.entry("gooddata-ireland")
                .body("plannedChanges.id", contains("2030-03-01"))
                .body("plannedChanges[0].effectiveFrom", equalTo("2030-03-01"))
                .body("plannedChanges[0].set.country", equalTo("BR"))
                .body("plannedChanges[0].set", hasEntry(equalTo("website"), nullValue()));
    }

    @Test
    void whatIsToChangeBeginsAsItIs() {
        var page =
                send(
                        "purpose",
                        "Product analytics",
                        "locations",
                        "1",
                        "locations/0/type",
                        "country",
                        "locations/0/country",
                        "DE",
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/effectiveFrom",
                        "2030-03-01",
                        "plannedChanges/0/set/more",
                        "locations",
                        "do",
                        "add plannedChanges/0/set");

        page.then()
                .statusCode(200)
                .body(containsString("name=\"plannedChanges/0/set/locations\" value=\"1\""))
                .body(containsString("name=\"plannedChanges/0/set/locations/0/country\""))
                .body(containsString("This does not change: Locations"));
    }

    @Test
    void listThatChangesIsSetAsAWhole() {
        send(
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/effectiveFrom",
                        "2030-03-01",
                        "plannedChanges/0/set",
                        "locations",
                        "plannedChanges/0/set/locations",
                        "2",
                        "plannedChanges/0/set/locations/0/type",
                        "country",
                        "plannedChanges/0/set/locations/0/country",
                        "DE",
                        "plannedChanges/0/set/locations/0/gone",
                        "on",
                        "plannedChanges/0/set/locations/1/type",
                        "country",
                        "plannedChanges/0/set/locations/1/country",
                        "BR",
                        "do",
                        "save")
                .then()
                .statusCode(303);

        forms.entry("gooddata-ireland")
                .body("plannedChanges[0].set.locations.country", contains("BR"));
    }

    @Test
    void rowOfAListThatChangesIsAdded() {
        send(
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/set",
                        "locations",
                        "plannedChanges/0/set/locations",
                        "0",
                        "do",
                        "add plannedChanges/0/set/locations")
                .then()
                .statusCode(200)
                .body(containsString("name=\"plannedChanges/0/set/locations/0/type\""));
    }

    @Test
    void changeOfNothingIsRefusedWhereItStands() {
        var page =
                send(
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/effectiveFrom",
                        "2030-03-01",
                        "plannedChanges/0/set",
                        "country",
                        "plannedChanges/0/set/country",
                        "BR",
                        "plannedChanges/0/set/country/gone",
                        "on",
                        "do",
                        "save");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(DraftForms.said(page, "plannedChanges-0-set"))
                .contains("is needed, and is missing");
    }

    @Test
    void whatHasNoFieldIsToldInWordsAndStays() {
        patch(
                """
                {"plannedChanges": [{"id": "rename", "effectiveFrom": "2030-03-01",
                  "set": {"contact": null, "translations": {"de": {"purpose": "Analyse"}}, "name": "GoodData"}}]}
                """);

        forms.page(GOODDATA)
                .then()
                .body(containsString("Contact: goes"))
                .body(containsString("Translations: German: Purpose: Analyse"))
                .body(not(containsString("{&quot;")));
        send(
                        "plannedChanges",
                        "1",
                        "plannedChanges/0/id",
                        "rename",
                        "plannedChanges/0/effectiveFrom",
                        "2030-04-01",
                        "plannedChanges/0/set",
                        "name",
                        "plannedChanges/0/set/name",
                        "GoodData Europe",
                        "do",
                        "save")
                .then()
                .statusCode(303);

        forms.entry("gooddata-ireland")
                .body("plannedChanges[0].id", equalTo("rename"))
                .body("plannedChanges[0].effectiveFrom", equalTo("2030-04-01"))
                .body("plannedChanges[0].set.name", equalTo("GoodData Europe"))
                .body("plannedChanges[0].set", hasKey("contact"))
                .body("plannedChanges[0].set.translations.de.purpose", equalTo("Analyse"));
    }

    private void patch(String body) {
        var inDraft = "/v1/drafts/" + forms.draft() + "/subprocessors/gooddata-ireland";
        Client.publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", Client.publisher().get(inDraft).header("ETag"))
                .body(body)
                .patch("/v1/subprocessors/gooddata-ireland?draft=" + forms.draft())
                .then()
                .statusCode(200);
    }

    private Response send(String... fields) {
        return forms.send(GOODDATA, ShownForm.of(forms.page(GOODDATA)).filled(fields));
    }
}
