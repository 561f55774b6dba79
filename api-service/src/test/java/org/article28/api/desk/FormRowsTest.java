package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** Rows that a form is asked for, and what can be filled in with them. */
@ApiTest
class FormRowsTest extends DraftFormsCase {

    private static final String GOODDATA = "/entries/gooddata-ireland";
    private static final Pattern FOCUSED =
            Pattern.compile(
                    "<(?:input|select|textarea|button)[^>]* name=\"([^\"]*)\"[^>]* autofocus");

    @Test
    void pageOpensInTheRowThatWasAdded() {
        var answer = also(forms.page(GOODDATA), "add locations");

        assertThat(focused(answer)).containsExactly("locations/1/type");
    }

    @Test
    void pageOpensAtWhatIsToChange() {
        var day = also(forms.page(GOODDATA), "add plannedChanges");
        var purpose = also(day, "add plannedChanges/0/set", "plannedChanges/0/set/more", "purpose");

        assertThat(focused(day)).containsExactly("plannedChanges/0/effectiveFrom");
        assertThat(focused(purpose)).containsExactly("plannedChanges/0/set/purpose");
    }

    @Test
    void pageOpensAtTheButtonThatAddsToAListThatIsToChangeAndIsEmpty() {
        var day = also(forms.page("/new-entry"), "add plannedChanges");
        var list = also(day, "add plannedChanges/0/set", "plannedChanges/0/set/more", "locations");

        list.then().body(containsString("value=\"add plannedChanges/0/set/locations\" autofocus>"));
    }

    @Test
    void pageOpensInTheRowThatWasRaised() {
        var two =
                forms.send(
                        "/register",
                        "services",
                        "2",
                        "services/0/title",
                        "First",
                        "services/1/title",
                        "Second",
                        "do",
                        "raise services/1");

        assertThat(focused(two)).containsExactly("services/0/title");
        two.then().body(containsString("name=\"services/0/title\" value=\"Second\""));
    }

    @Test
    void pageOpensWhereALanguageWasAdded() {
        var answer = also(forms.page(GOODDATA), "add translations", "translations/more", "de");

        assertThat(focused(answer)).containsExactly("translations/more");
    }

    @Test
    void rowsThatAreStillEmptyStayUntilTheFormIsKept() {
        var location = also(forms.page("/new-entry"), "add locations");
        var transfer = also(location, "add transferMechanisms");
        var another = also(transfer, "add transferMechanisms", "name", "Empty Rows");

        another.then()
                .body(containsString("name=\"locations\" value=\"1\""))
                .body(containsString("name=\"transferMechanisms\" value=\"2\""));
        assertThat(focused(another)).containsExactly("transferMechanisms/1/type");

        forms.send("/new-entry", ShownForm.of(another).filled("do", "save"));
        forms.entry("empty-rows").body("locations", nullValue());
    }

    @Test
    void idFollowsTheNameUntilItIsKept() {
        var half = also(forms.page("/new-entry"), "add locations", "name", "Exam");
        var refused =
                forms.send(
                        "/new-entry",
                        ShownForm.of(half)
                                .filled("name", "Example", "website", "no address", "do", "save"));

        half.then().body(containsString("name=\"id\" value=\"\""));
        refused.then().statusCode(422).body(containsString("name=\"id\" value=\"\""));
        forms.send(
                "/new-entry",
                ShownForm.of(refused)
                        .filled("name", "Example Speech", "website", "", "do", "save"));
        forms.entry("example-speech").body("name", equalTo("Example Speech"));
    }

    @Test
    void idOfARowFollowsItsTitleUntilItIsKept() {
        var half =
                forms.send(
                        "/register",
                        "services",
                        "1",
                        "services/0/title",
                        "Vo",
                        "do",
                        "add services");

        half.then()
                .body(containsString("name=\"services/0/title\" value=\"Vo\""))
                .body(not(containsString("name=\"services/0/id\"")));
    }

    @Test
    void whatIsAskedForIsSaidAndWhatThereIsIsOffered() {
        forms.send(
                GOODDATA,
                ShownForm.of(forms.page(GOODDATA)).filled("entity", "gooddata", "do", "save"));
        var page = forms.page("/new-entry");

        page.then()
                .body(containsString("Name <span class=\"needed\">(needed)</span></label>"))
                .body(containsString(" list=\"field-entity-offered\""))
                .body(
                        containsString(
                                "<option value=\"gooddata\">GoodData Ireland Limited</option>"));
        assertThat(DraftForms.said(page, "entity"))
                .contains("the same id in each entry of one company");
        assertThat(DraftForms.said(page, "membersUrl")).contains("A web address");
        assertThat(DraftForms.said(page, "memberOf")).contains("group of affiliates");
        assertThat(DraftForms.said(page, "engagedBy")).contains("whose sub-processor it is");
        assertThat(DraftForms.said(page, "purpose")).contains("The rules warn");
        assertThat(DraftForms.said(page, "replaces")).contains("whose place it takes", "hold Ctrl");
        assertThat(DraftForms.said(page, "assessments")).contains("rely on");
    }

    private Response also(Response page, String deed, String... fields) {
        var path = page.asString().contains("/new-entry/check\"") ? "/new-entry" : GOODDATA;
        var all = Stream.concat(Stream.of("do", deed), Stream.of(fields)).toArray(String[]::new);
        return forms.send(path, ShownForm.of(page).filled(all));
    }

    private static List<String> focused(Response page) {
        return FOCUSED.matcher(page.asString()).results().map(found -> found.group(1)).toList();
    }
}
