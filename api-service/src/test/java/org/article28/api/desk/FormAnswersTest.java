package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** What a form answers once it was sent. */
@ApiTest
class FormAnswersTest extends DraftFormsCase {

    private static final String GOODDATA = "/entries/gooddata-ireland";
    private static final String FOCUSED_SUMMARY =
            "<div id=\"summary\" role=\"status\" data-said tabindex=\"-1\" autofocus>";

    @Test
    void whatWasKeptIsToldWithWhatKeepsItFromBeingPublished() {
        var kept = keepAndCheck("country", "IN");

        kept.then()
                .body(containsString(FOCUSED_SUMMARY))
                .body(containsString("It was kept in the draft."))
                .body(containsString("/mail\">See the mail</a>"))
                .body(containsString("Keeping the draft from being published: 1."))
                .body(
                        containsString(
                                "<a href=\"#said-country\">Country</a> (keeps it from being published)"));
        assertThat(DraftForms.said(kept, "country"))
                .contains(
                        "<small class=\"blocks\"><strong>Error, keeps it from being published:</strong> GoodData Ireland Limited: no transfer mechanism");
    }

    @Test
    void whatWasKeptIsToldAlsoWhereTheRulesFindNothing() {
        keepAndCheck("purpose", "Reports")
                .then()
                .body(containsString(FOCUSED_SUMMARY))
                .body(containsString("It was kept in the draft."))
                .body(containsString("The rules find nothing here."));
    }

    @Test
    void pageThatWasOpenedIsNotSaidToBeKept() {
        forms.page(GOODDATA)
                .then()
                .body(not(containsString("It was kept")))
                .body(not(containsString(" autofocus")));
    }

    @Test
    void refusalIsWhereThePageOpens() {
        forms.send(GOODDATA, filled("website", "no address", "do", "save"))
                .then()
                .statusCode(422)
                .body(containsString(FOCUSED_SUMMARY));
    }

    @Test
    void missingNameIsToldOnceAndNotAtTheIdThatIsMadeOfIt() {
        var answer = forms.send("/new-entry", "name", "", "do", "save");

        answer.then().statusCode(422).body(containsString("1 of the fields can not be kept"));
        assertThat(DraftForms.said(answer, "name")).contains("is needed, and is missing");
        assertThat(DraftForms.said(answer, "id")).doesNotContain("class=\"fault\"");
    }

    @Test
    void idIsAskedForWhereNoneCanBeMadeOfTheName() {
        var answer = forms.send("/new-entry", "name", "株式会社", "do", "save");

        assertThat(DraftForms.said(answer, "id"))
                .contains("None can be made of what is filled in: give one.");
    }

    @Test
    void faultOfWhatIsNotShownNamesIt() {
        forms.send(
                        GOODDATA,
                        filled(
                                "plannedChanges",
                                "1",
                                "plannedChanges/0/id",
                                "No id",
                                "plannedChanges/0/effectiveFrom",
                                "2031-01-01",
                                "do",
                                "save"))
                .then()
                .statusCode(422)
                .body(containsString("<li>Planned changes 1, id: "));
    }

    @Test
    void newestStateIsOneLinkAwayFromWhatSomebodyElseChanged() {
        var mine = filled("purpose", "Mine", "do", "save");
        forms.send(GOODDATA, filled("purpose", "Theirs", "do", "save"));

        forms.send(GOODDATA, mine)
                .then()
                .statusCode(422)
                .body(
                        containsString(
                                "<a href=\"/desk/drafts/"
                                        + forms.draft()
                                        + GOODDATA
                                        + "\" target=\"_blank\" rel=\"noopener\">"))
                .body(containsString("differs from it in: Purpose."));
        forms.entry("gooddata-ireland").body("purpose", equalTo("Theirs"));
    }

    private Response keepAndCheck(String field, String value) {
        var sent = forms.send(GOODDATA, filled(field, value, "do", "check"));
        sent.then().statusCode(303).header("Location", endsWith(GOODDATA + "?kept=yes"));
        return forms.page(GOODDATA + "?kept=yes");
    }

    private String[] filled(String... fields) {
        return ShownForm.of(forms.page(GOODDATA)).filled(fields);
    }
}
