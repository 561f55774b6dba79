package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** The register of a draft in a form. */
@ApiTest
class RegisterPageTest extends DraftFormsCase {

    private static final String REGISTER = "/register";

    @Test
    void whatIsSentAsItWasShownChangesNothing() {
        var before = forms.part(REGISTER).extract().asString();

        send("do", "save").then().statusCode(303);

        assertThat(forms.part(REGISTER).extract().asString()).isEqualTo(before);
        forms.page("").then().body(containsString("It changes nothing yet."));
    }

    @Test
    void fieldsAndRowsAreKept() {
        send(
                        "objectionDays",
                        "30",
                        "objectionContact/email",
                        "privacy@example.org",
                        "organisation/dpo/role",
                        "Data protection officer",
                        "regimes",
                        "eu",
                        "regimes",
                        "uk",
                        "services",
                        "5",
                        "services/4/title",
                        "Live Chat",
                        "do",
                        "save")
                .then()
                .statusCode(303);

        forms.part(REGISTER)
                .body("objectionDays", equalTo(30))
                .body("objectionContact.email", equalTo("privacy@example.org"))
                .body("organisation.dpo.role", equalTo("Data protection officer"))
                .body("regimes", contains("eu", "uk"))
                .body("services", hasSize(5))
                .body("services[4].id", equalTo("live-chat"))
                .body("services[0].id", equalTo("email"));
    }

    @Test
    void faultStandsBesideItsFieldAndWhatWasTypedStays() {
        var page = send("noticeDays", "a month", "do", "save");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(DraftForms.said(page, "noticeDays")).contains("a whole number");
        page.then().body(containsString("value=\"a month\""));
    }

    @Test
    void statementIsMovedUp() {
        send("do", "raise statements/1")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "name=\"statements/0/title\" value=\"How support accesses customer data\""));
    }

    @Test
    void nobodysEditIsUndoneUnseen() {
        var old = sent("noticeDays", "60", "do", "save");
        send("noticeDays", "30", "do", "save").then().statusCode(303);

        forms.send(REGISTER, old)
                .then()
                .statusCode(422)
                .body(containsString("Somebody changed this since you opened it"));

        forms.part(REGISTER).body("noticeDays", equalTo(30));
    }

    private Response send(String... fields) {
        return forms.send(REGISTER, sent(fields));
    }

    private String[] sent(String... fields) {
        return ShownForm.of(forms.page(REGISTER)).filled(fields);
    }
}
