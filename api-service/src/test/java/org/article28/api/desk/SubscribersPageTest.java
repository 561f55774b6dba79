package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.article28.api.NotifierStand.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribers are given out, taken over and erased at the desk. */
@ApiTest
class SubscribersPageTest {

    private static final String PAGE = "/desk/subscriptions";
    private static final String TABLE =
            "email,confirmedAt,evidence\nreader@example.org,2025-03-01T09:30:00Z,Form";

    @ParameterizedTest
    @CsvSource({"admin, 200", "publisher, 403", "auditor, 403", "editor, 403"})
    void pagesAreAdministrators(String role, int status) {
        var browser = Browser.of(Client.somebody(role));
        try (var _ = new NotifierStand("[]")) {
            assertThat(browser.get(PAGE).statusCode()).isEqualTo(status);
            assertThat(browser.get(PAGE + "/export.csv").statusCode()).isEqualTo(status);
        }
    }

    @Test
    void exportIsAFileAsTheNotifierGivesIt() {
        try (var notifier = new NotifierStand("id,email\n1,a@example.org\n")) {
            Browser.of(Client.somebody("admin"))
                    .get(PAGE + "/export.csv")
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"subscriptions.csv\"")
                    .body(equalTo("id,email\n1,a@example.org\n"));

            assertThat(notifier.requests())
                    .containsExactly("GET /v1/subscriptions/export?format=csv");
        }
    }

    @Test
    void tableIsTakenOverPastedOrChosen() {
        var admin = Browser.of(Client.somebody("admin"));
        try (var notifier = new NotifierStand("{\"imported\": 118, \"known\": 2}")) {
            admin.form("text", TABLE)
                    .post(PAGE + "/import")
                    .then()
                    .statusCode(200)
                    .body(containsString("Subscribed from now on: 118."))
                    .body(containsString("left as they are: 2."));
            admin.request()
                    .multiPart("form", admin.key())
                    .multiPart("text", "")
                    .multiPart("file", "a.csv", TABLE.getBytes(StandardCharsets.UTF_8), "text/csv")
                    .post(PAGE + "/import")
                    .then()
                    .statusCode(200);

            assertThat(notifier.bodies()).containsExactly(TABLE, TABLE);
            assertThat(notifier.headers().getLast().getFirst("Content-Type")).isEqualTo("text/csv");
        }
    }

    @Test
    void faultsAreToldByRowAndWhatWasPastedStays() {
        var problem =
                """
                {"detail": "2 things are not valid", "errors": [
                    {"pointer": "/rows/0/email", "detail": "row 1, email: is no <address>"},
                    {"pointer": "/rows/6/evidence", "detail": "row 7, evidence: is missing"}]}
                """;
        try (var _ = new NotifierStand(_ -> new Reply(422, problem))) {
            Browser.of(Client.somebody("admin"))
                    .form("text", TABLE)
                    .post(PAGE + "/import")
                    .then()
                    .statusCode(422)
                    .body(containsString("<li>row 1, email: is no &lt;address&gt;</li>"))
                    .body(containsString("<li>row 7, evidence: is missing</li>"))
                    .body(containsString("\n" + TABLE + "</textarea>"));
        }
    }

    @Test
    void nothingIsTakenWhereNothingIsGivenOrTheNotifierIsAway() {
        var admin = Browser.of(Client.somebody("admin"));

        admin.form("text", "")
                .post(PAGE + "/import")
                .then()
                .statusCode(422)
                .body(containsString("Choose a file, or paste a table."));
        admin.form("text", TABLE)
                .post(PAGE + "/import")
                .then()
                .statusCode(503)
                .body(containsString(TABLE + "</textarea>"));
    }

    @Test
    void personIsErasedOnceItIsConfirmed() {
        var admin = Browser.of(Client.somebody("admin"));
        var person = new String[] {"email", "a@example.org", "reason", "Letter of 3 March"};
        try (var notifier = new NotifierStand(_ -> new Reply(204, ""))) {
            admin.form(person)
                    .post(PAGE + "/erase")
                    .then()
                    .statusCode(409)
                    .body(containsString("Nothing was erased."))
                    .body(containsString("value=\"a@example.org\""));
            assertThat(notifier.requests()).isEmpty();

            admin.form(person)
                    .formParam("confirm", "on")
                    .post(PAGE + "/erase")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("a@example.org")));
            assertThat(notifier.requests()).containsExactly("POST /v1/subscriptions/erasure");
            assertThat(notifier.bodies())
                    .containsExactly(
                            "{\"email\":\"a@example.org\",\"reason\":\"Letter of 3 March\"}");
        }
    }

    @Test
    void contactIsNamedThatHasToEndFirst() {
        var id = "0d5e0f0e-3c53-4f6c-9d5d-3c5a2d1f7e11";
        var problem = "{\"detail\": \"End it first: DELETE /v1/contractual-contacts/" + id + ".\"}";
        try (var _ = new NotifierStand(_ -> new Reply(409, problem))) {
            Browser.of(Client.somebody("admin"))
                    .form("email", "a@example.org", "reason", "Letter", "confirm", "on")
                    .post(PAGE + "/erase")
                    .then()
                    .statusCode(409)
                    .body(containsString("A contract says that this address must be told"))
                    .body(containsString("href=\"/desk/contacts/" + id + "\""))
                    .body(not(containsString("DELETE")));
        }
    }
}
