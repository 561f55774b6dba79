package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.ask;
import static org.article28.notifier.stack.Subscribers.confirmToken;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.article28.notifier.stack.Subscribers.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages behind the links of mails, in the languages of the mails. */
@QuarkusTest
@WithTestResource(Stack.class)
class PagesInLanguagesTest {

    private static final String CONFIRM = "/v1/subscriptions/confirm";
    private static final String PREFERENCES = "/v1/subscriptions/preferences";
    private static final String OBJECT = "/v1/objections/form";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT, en;q=0.5 | | de | Abonnement bestätigen",
                "it, fr;q=0.8 | | fr | Confirmer votre abonnement",
                "en | hr | hr | Potvrdite pretplatu",
                "de | it | de | Abonnement bestätigen",
                "it | | en | Confirm your subscription",
                "de;q=x | | en | Confirm your subscription",
            })
    void pageIsInTheLanguageThatIsAskedFor(
            String accepted, String lang, String told, String title) {
        var email = address("page");
        ask(email).statusCode(202);
        var request = given().header("Accept-Language", accepted);
        if (lang != null) {
            request.queryParam("lang", lang);
        }

        request.queryParam("token", confirmToken(email))
                .get(CONFIRM)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(told))
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("<html lang=\"" + told + "\">"))
                .body(containsString("<h1>" + title + "</h1>"));
    }

    @Test
    void buttonAnswersInTheLanguageOfItsPage() {
        var email = address("button");
        ask(email).statusCode(202);
        var token = confirmToken(email);

        given().queryParam("lang", "hr")
                .queryParam("token", token)
                .get(CONFIRM)
                .then()
                .body(containsString("action=\"" + CONFIRM + "?lang=hr\""));

        press(CONFIRM + "?lang=hr", token)
                .header("Content-Language", equalTo("hr"))
                .body(containsString("<h1>Potvrđeno</h1>"));
    }

    @Test
    void linkOfAMailLeadsToAPageInItsLanguage() {
        var email = address("mailed");
        post("{\"email\":\"%s\",\"privacyNoticeRead\":true,\"language\":\"hr-HR\"}"
                        .formatted(email))
                .statusCode(202);
        var mail = new Inbox(email).awaitMail(CONFIRM).text();
        var link = mail.substring(mail.indexOf(CONFIRM)).lines().findFirst().orElseThrow();

        given().urlEncodingEnabled(false)
                .header("Accept-Language", "de")
                .get(link)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("hr"));
    }

    @Test
    void unsubscribingIsToldInTheLanguageOfTheBrowser() {
        var objector = Objector.toldOf(Changes.announced("told", LocalDate.parse("2999-12-23")));
        var token = objector.inbox().awaitMail("(version").token("/unsubscribe");

        given().header("Accept-Language", "de")
                .queryParam("token", token)
                .get("/unsubscribe")
                .then()
                .body(containsString("<button type=\"submit\">Abbestellen</button>"))
                .body(containsString("action=\"/unsubscribe?token=" + token + "\""));
        given().header("Accept-Language", "fr")
                .post("/unsubscribe?token=" + token)
                .then()
                .statusCode(200)
                .body(containsString("Vous ne recevrez plus de messages."));
    }

    @Test
    void preferencesHaveTheirDaysInTheLanguageToo() {
        var page =
                given().queryParam("lang", "fr")
                        .queryParam("token", confirmed(address("preferences")))
                        .get(PREFERENCES)
                        .asString();

        assertThat(page)
                .contains("Vos préférences", "est informé de chaque changement")
                .contains("<option value=\"monday\" selected>Lundi</option>")
                .contains("<option value=\"immediate\" selected>Un message pour chaque changement");
    }

    @Test
    void objectingIsAskedForAndTakenInTheLanguage() {
        var objector = Objector.toldOf(Changes.announced("worded", LocalDate.parse("2999-12-23")));

        given().queryParam("lang", "de")
                .queryParam("token", objector.token())
                .get(OBJECT)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("de"))
                .body(containsString("<h1>Einspruch gegen eine Änderung</h1>"))
                .body(containsString("Letzter Tag für einen Einspruch: 23. Dezember 2999."))
                .body(containsString("action=\"" + OBJECT + "?lang=de\""));
        press(OBJECT + "?lang=de", objector.token())
                .statusCode(400)
                .body(containsString("Das wurde noch nicht abgeschickt:"))
                .body(containsString("<li>Kunde: fehlt</li>"));
        given().contentType(ContentType.URLENC)
                .formParam("token", objector.token())
                .formParam("change", objector.version() + ":worded")
                .formParam("customer", "Example Bank")
                .formParam("grounds", "Nein.")
                .post(OBJECT + "?lang=de")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Einspruch angenommen</h1>"))
                .body(containsString("Aktenzeichen: <strong>"));
    }

    private static ValidatableResponse press(String page, String token) {
        return given().contentType(ContentType.URLENC).formParam("token", token).post(page).then();
    }
}
