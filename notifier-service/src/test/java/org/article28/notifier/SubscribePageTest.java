package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirm;
import static org.article28.notifier.stack.Subscribers.confirmToken;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People subscribe by a form; what they agree to is what it says. */
@QuarkusTest
@WithTestResource(Stack.class)
class SubscribePageTest {

    private static final String PAGE = "/subscribe";

    @Test
    void formOffersEveryUpdateFirst() {
        var page = page("en").statusCode(200).extract().asString();

        assertThat(values(page, "changes")).containsExactly("all", "not-editorial");
        assertThat(values(page, "frequency")).containsExactly("immediate", "daily", "weekly");
        assertThat(values(page, "services")).containsExactly("email", "voice");
        assertThat(page)
                .contains("value=\"all\" checked", "value=\"immediate\" checked")
                .contains("<option value=\"en\" selected>English</option>")
                .contains("One mail for every change.")
                .doesNotContain("value=\"voice\" checked", "class=\"fault");
    }

    @Test
    void whatWasChosenHoldsOnceItIsConfirmed() {
        var email = address("form");

        send("de", filled("de", email))
                .statusCode(202)
                .header("Content-Language", equalTo("de"))
                .body(containsString("<h1>Eine E-Mail ist unterwegs</h1>"))
                .body(not(containsString(email)));

        confirm(confirmToken(email))
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("frequency", equalTo("weekly"))
                .body("changes", equalTo("not-editorial"))
                .body("services", contains("voice"));
    }

    @Test
    void whatTheFormSaidIsKeptAsEvidence() {
        var email = address("shown");
        send("de", filled("de", email)).statusCode(202);

        assertThat(
                        Sql.query(
                                "select wording from opt_in where privacy_notice_read_at"
                                        + " = requested_at and address = '"
                                        + email
                                        + "'"))
                .containsExactly(
                        "One mail for every change.\nIch habe die Datenschutzhinweise gelesen.");
        page("de")
                .body(
                        containsString(
                                "<p class=\"prose\" lang=\"en\">One mail for every change.</p>"))
                .body(containsString("Ich habe die Datenschutzhinweise gelesen.</label>"));
    }

    @Test
    void answerIsTheSameForEveryStateOfAnAddress() {
        var email = address("same");
        var unknown = send("en", filled("en", email)).statusCode(202).extract().asString();
        var pending = send("en", filled("en", email)).statusCode(202).extract().asString();
        confirmed(email);
        var active = send("en", filled("en", email)).statusCode(202).extract().asString();

        assertThat(List.of(pending, active)).containsOnly(unknown);
    }

    @Test
    void whatHasToBeMendedStandsBesideItsFieldAndTheRestIsKept() {
        var fields = new HashMap<>(filled("en", "nobody"));
        fields.remove("privacyNoticeRead");

        var page = send("en", fields).statusCode(400).extract().asString();

        assertThat(page)
                .contains("role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("<a href=\"#email\">Write an e-mail address")
                .contains("<a href=\"#privacyNoticeRead\">Read the privacy notice")
                .contains(
                        "value=\"nobody\" aria-invalid=\"true\" aria-describedby=\"email-fault\"",
                        "<p class=\"fault\" id=\"email-fault\">Write an e-mail address",
                        "required aria-invalid=\"true\" aria-describedby=\"read-fault\"",
                        "<p class=\"fault\" id=\"read-fault\">")
                .contains("value=\"voice\" checked", "value=\"weekly\" checked")
                .contains("value=\"not-editorial\" checked");
    }

    @Test
    void wordsThatChangedMeanwhileHaveToBeReadAnew() {
        var email = address("anew");
        var fields = new HashMap<>(filled("en", email));
        fields.put("privacyNoticeRead", "0123456789abcdef");

        send("en", fields)
                .statusCode(400)
                .body(containsString("id=\"read-fault\""))
                .body(not(containsString(mark("en") + "\" required checked")));

        assertThat(Sql.query("select 1 from opt_in where address = '" + email + "'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services, gone, A service that you chose is not offered any more.",
        "changes, some, Choose one of the options.",
        "frequency, hourly, Choose one of the options.",
        "language, xx, Choose one of the options.",
        "language, \u0084, Choose one of the options.",
    })
    void choiceThatIsNoneIsRefusedInTheForm(String field, String value, String told) {
        var fields = new HashMap<>(filled("en", address("choice")));
        fields.put(field, value);

        send("en", fields)
                .statusCode(400)
                .body(containsString("<p class=\"fault\" id=\"" + field + "-fault\">" + told));
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        send("en", Map.of("email", "\"><script>alert(1)</script>"))
                .statusCode(400)
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;"))
                .body(not(containsString("<script>")));
    }

    private static Map<String, String> filled(String lang, String email) {
        return Map.of(
                "email",
                email,
                "services",
                "voice",
                "changes",
                "not-editorial",
                "frequency",
                "weekly",
                "language",
                lang,
                "privacyNoticeRead",
                mark(lang));
    }

    private static String mark(String lang) {
        return values(page(lang).extract().asString(), "privacyNoticeRead").getFirst();
    }

    private static ValidatableResponse page(String lang) {
        return given().accept("text/html").queryParam("lang", lang).get(PAGE).then();
    }

    private static ValidatableResponse send(String lang, Map<String, String> fields) {
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(PAGE + "?lang=" + lang)
                .then();
    }

    private static List<String> values(String page, String field) {
        return Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
