package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import org.article28.api.ApiTest;
import org.junit.jupiter.api.Test;

/** Texts of a draft in other languages. */
@ApiTest
class TranslationsPageTest extends DraftFormsCase {

    private static final String REGISTER = "/register";
    private static final String GOODDATA = "/entries/gooddata-ireland";

    @Test
    void languageIsAddedBesideTheOriginals() {
        send(REGISTER, "translations/more", "de", "do", "add translations")
                .then()
                .statusCode(200)
                .body(containsString("name=\"translations\" value=\"de\""))
                .body(containsString("Title in other languages: 0 of 1"))
                .body(containsString("name=\"translations/de/introduction\""))
                .body(containsString("name=\"statements/0/translations/de/text\""))
                .body(containsString("name=\"sections/1/translations/de/title\""));
    }

    @Test
    void textsOfTheRegisterAreTranslated() {
        send(
                        REGISTER,
                        "translations",
                        "de",
                        "translations/de/title",
                        "Unterauftragsverarbeiter",
                        "statements/0/translations/de/title",
                        "Wo die Daten liegen",
                        "do",
                        "save")
                .then()
                .statusCode(303);

        forms.part(REGISTER)
                .body("translations.de.title", equalTo("Unterauftragsverarbeiter"))
                .body("statements[0].translations.de.title", equalTo("Wo die Daten liegen"))
                .body("statements[1]", not(hasKey("translations")));
    }

    @Test
    void languageOfOneTextIsOfferedForAll() {
        send(REGISTER, "translations", "de", "translations/de/title", "Liste", "do", "save");

        forms.page(GOODDATA)
                .then()
                .body(containsString("Purpose (German)"))
                .body(containsString("name=\"translations/de/purpose\" "))
                .body(containsString("lang=\"de\""));
    }

    @Test
    void translationThatIsLeftEmptyGoes() {
        send(
                GOODDATA,
                "translations",
                "de",
                "translations/de/purpose",
                "Analyse",
                "translations/de/name",
                "Gutdaten",
                "do",
                "save");

        send(GOODDATA, "translations/de/purpose", "", "do", "save").then().statusCode(303);

        forms.entry("gooddata-ireland")
                .body("translations.de.name", equalTo("Gutdaten"))
                .body("translations.de", not(hasKey("purpose")));
    }

    @Test
    void translationOfTwoLinesIsRefusedWhereItStands() {
        var page =
                send(
                        GOODDATA,
                        "translations",
                        "de",
                        "translations/de/name",
                        "Gut\r\nDaten",
                        "do",
                        "save");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(DraftForms.said(page, "translations-de-name")).contains("class=\"fault\"");
        page.then().body(containsString("<details open>"));
    }

    @Test
    void languageThatThereIsNotIsRefused() {
        send(REGISTER, "translations", "</script>", "do", "save").then().statusCode(400);
    }

    private Response send(String path, String... fields) {
        return forms.send(path, ShownForm.of(forms.page(path)).filled(fields));
    }
}
