package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** What is said of a form while it is filled in. */
@ApiTest
class CheckedFormTest extends DraftFormsCase {

    private static final String GOODDATA = "/entries/gooddata-ireland";
    private static final String NO_MECHANISM = "no transfer mechanism is given for India (IN)";

    @Test
    void faultIsToldAtItsFieldAndNothingIsKept() {
        var answer = check(GOODDATA, "name", "Half written", "engagedFrom", "2027-13-45");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DraftForms.said(answer, "engagedFrom"))
                .contains("class=\"fault\"", "a date, such as 2026-01-31");
        assertThat(DraftForms.said(answer, "name")).isEmpty();
        answer.then().body(containsString("1 of the fields can not be kept"));
        forms.entry("gooddata-ireland").body("name", equalTo("GoodData Ireland Limited"));
    }

    @Test
    void findingIsToldAtItsFieldAndNothingIsKept() {
        var answer = check(GOODDATA, "name", "GoodData", "country", "IN");

        assertThat(DraftForms.said(answer, "country"))
                .contains("class=\"blocks\"", "GoodData: " + NO_MECHANISM);
        forms.entry("gooddata-ireland").body("country", equalTo("IE"));
    }

    @Test
    void findingGoesWithItsCause() {
        var answer = check(GOODDATA, "name", "GoodData", "country", "DE");

        assertThat(DraftForms.said(answer, "country")).isEmpty();
    }

    @Test
    void findingStandsAtTheRowThatWasFilledInWhateverGoesAndWhateverTheOrder() {
        var answer =
                check(
                        GOODDATA,
                        "name",
                        "GoodData",
                        "transferMechanisms",
                        "0",
                        "locations",
                        "3",
                        "locations/0/type",
                        "country",
                        "locations/0/country",
                        "FR",
                        "locations/0/gone",
                        "on",
                        "locations/1/type",
                        "region",
                        "locations/1/region",
                        "EEA",
                        "locations/2/type",
                        "country",
                        "locations/2/country",
                        "IN");

        assertThat(DraftForms.said(answer, "locations-2-country")).contains(NO_MECHANISM);
        assertThat(DraftForms.said(answer, "locations-1-country")).isEmpty();
        answer.then()
                .body(
                        containsString(
                                "<a href=\"#said-locations-2-country\">Locations 2, country</a>"));
    }

    @Test
    void newEntryIsCheckedBeforeItIsInTheDraft() {
        var answer =
                forms.send(
                        "/new-entry/check",
                        "name",
                        "Example Speech",
                        "sections",
                        "all-services",
                        "country",
                        "IN");

        assertThat(DraftForms.said(answer, "country")).contains("Example Speech: " + NO_MECHANISM);
        forms.page("/entries?q=Example+Speech").then().body(containsString("Found: 0"));
    }

    @Test
    void whatOthersChangedMeanwhileIsToldEarly() {
        var seen = forms.seen(GOODDATA);
        forms.send(GOODDATA, "seen", seen, "name", "First", "sections", "all-services");

        forms.send(GOODDATA + "/check", "seen", seen, "name", "Second")
                .then()
                .statusCode(200)
                .body(containsString("Somebody changed this since you opened it"));
    }

    @Test
    void pageRunsOurScriptAndNoOther() {
        var page = forms.page(GOODDATA);

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        page.then().body(containsString("data-check=\"/desk/drafts/" + forms.draft() + GOODDATA));
        assertThat(forms.page("").header("Content-Security-Policy")).doesNotContain("script-src");
    }

    @Test
    void allThatThePageLoadsIsServed() {
        var loaded =
                Pattern.compile("\"(/assets/[^\"]+)\"").matcher(forms.page(GOODDATA).asString());

        assertThat(
                        loaded.results()
                                .map(found -> RestAssured.get(found.group(1)))
                                .map(answer -> answer.statusCode() + " " + answer.contentType()))
                .containsExactly(
                        "200 text/css;charset=UTF-8",
                        "200 text/css;charset=UTF-8",
                        "200 text/javascript;charset=utf-8");
    }

    @Test
    void earliestDayIsOnAPageOfItsOwn() {
        forms.page(GOODDATA)
                .then()
                .body(containsString("/desk/drafts/" + forms.draft() + "/earliest\" data-later"));

        forms.page("/earliest")
                .then()
                .statusCode(200)
                .body(containsString("No contract asks for a later day."));
    }

    private Response check(String path, String... fields) {
        return forms.send(path + "/check", ShownForm.of(forms.page(path)).filled(fields));
    }
}
