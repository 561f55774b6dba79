package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.article28.api.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessments of a draft in forms. */
@ApiTest
class AssessmentPageTest extends DraftFormsCase {

    private static final String ONE = "/assessments/transfers-to-brazil";

    @BeforeEach
    void assessment() {
        forms.send(
                        "/new-assessment",
                        "title",
                        "Transfers to Brazil",
                        "importer/subProcessor",
                        "gooddata-ireland",
                        "importer/country",
                        "BR",
                        "supplementaryMeasures/technical",
                        "Encryption",
                        "residualRisk",
                        "low",
                        "reviewBy",
                        "2027-06-30",
                        "exporters",
                        "1",
                        "exporters/0/subProcessor",
                        "self",
                        "do",
                        "save")
                .then()
                .statusCode(303);
    }

    @Test
    void assessmentIsAddedAndListed() {
        forms.part(ONE)
                .body("title", equalTo("Transfers to Brazil"))
                .body("importer.country", equalTo("BR"))
                .body("supplementaryMeasures.technical", equalTo("Encryption"))
                .body("exporters.subProcessor", contains("self"));

        forms.page("/assessments")
                .then()
                .body(containsString(ONE + "\"><bdi>Transfers to Brazil</bdi>"))
                .body(containsString(">low<"))
                .body(containsString("30 June 2027"));
    }

    @Test
    void assessmentIsEdited() {
        forms.send(
                        ONE,
                        ShownForm.of(forms.page(ONE))
                                .filled("title", "Brazil", "reviewBy", "2028-06-30", "do", "check"))
                .then()
                .statusCode(303)
                .header("Location", containsString(ONE));

        forms.part(ONE)
                .body("title", equalTo("Brazil"))
                .body("reviewBy", equalTo("2028-06-30"))
                .body("residualRisk", equalTo("low"));
    }

    @Test
    void entryNamesAnAssessment() {
        forms.page("/entries/gooddata-ireland")
                .then()
                .body(containsString("name=\"assessments\" value=\"transfers-to-brazil\""));
    }

    @Test
    void entryThatAnAssessmentRefersToIsNotRemovedAndThatIsSaid() {
        var entry = "/entries/gooddata-ireland";

        var answer = forms.send(entry + "/remove", "seen", forms.seen(entry));

        answer.then()
                .statusCode(422)
                .body("html.body.main.h1", equalTo("GoodData Ireland Limited"))
                .body(not(containsString("there is no sub-processor")));
        assertThat(answer.asString())
                .containsOnlyOnce(
                        "It is not removed, since this refers to it: Transfers to Brazil.");
    }

    @Test
    void assessmentWithoutATitleIsRefusedAtItsId() {
        var page = forms.send("/new-assessment", "residualRisk", "low", "do", "save");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(DraftForms.said(page, "id"))
                .contains("None can be made of what is filled in: give one.");
    }

    @Test
    void assessmentIsRemoved() {
        forms.send(ONE + "/remove", "seen", forms.seen(ONE)).then().statusCode(303);

        forms.page("/assessments").then().body(not(containsString("Transfers to Brazil")));
        forms.page(ONE).then().statusCode(404);
    }
}
