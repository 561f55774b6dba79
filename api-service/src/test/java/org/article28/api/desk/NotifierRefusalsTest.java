package org.article28.api.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.article28.api.NotifierStand.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the notifier refuses is told as what it is; only where it is away it says so. */
@ApiTest
class NotifierRefusalsTest {

    private static final String ID = "0d5e0f0e-3c53-4f6c-9d5d-3c5a2d1f7e11";
    private static final String NO_CUSTOMER =
            """
            {"title": "That is not valid", "detail": "customer is <too> long", "errors": [
                {"parameter": "customer", "detail": "customer is <too> long", "code": "length"}]}
            """;
    private static final String NO_PAGE =
            """
            {"title": "That is not valid", "detail": "there is nothing <after> x", "errors": [
                {"parameter": "after", "detail": "there is nothing <after> x",
                 "code": "unknown-reference"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/desk/contacts", "/desk/objections", "/desk/suppressions"})
    void listOfWhoIsAwaySaysSo(String list) {
        Browser.of(Client.somebody("admin", "auditor"))
                .get(list)
                .then()
                .statusCode(503)
                .contentType(ContentType.HTML)
                .header("Retry-After", "5")
                .body(containsString("the notifier can&#39;t be reached right now"));
    }

    /** As where the keys of both sides differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/contacts",
                "/desk/objections",
                "/desk/evidence?customer=ACME",
                "/desk/evidence/customer.csv?customer=ACME"
            })
    void notifierThatDoesNotBelieveTheEdgeIsNoFaultOfWhoAsks(String page) {
        try (var _ = new NotifierStand(_ -> new Reply(401, "{\"title\": \"Who are you?\"}"))) {
            Browser.of(Client.somebody("auditor"))
                    .get(page)
                    .then()
                    .statusCode(503)
                    .contentType(ContentType.HTML)
                    .body(containsString("the notifier does not believe this service who asks"))
                    .body(not(containsString("Who are you?")));
        }
    }

    @Test
    void whatWasTypedStaysWhereTheEdgeIsNotBelieved() {
        try (var _ = new NotifierStand(_ -> new Reply(401, ""))) {
            Browser.of(Client.token())
                    .form("email", "gone@example.org", "reason", "A letter", "confirm", "on")
                    .post("/desk/subscriptions/erase")
                    .then()
                    .statusCode(503)
                    .body(containsString("the notifier does not believe this service who asks"))
                    .body(containsString("value=\"gone@example.org\""));
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "422"})
    void customerWhoCanNotBeIsToldBesideTheField(int status) {
        try (var _ = new NotifierStand(_ -> new Reply(status, NO_CUSTOMER))) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk/contacts?customer=ACME")
                    .then()
                    .statusCode(status)
                    .body(containsString("value=\"ACME\""))
                    .body(
                            containsString(
                                    "<small class=\"fault\" id=\"customer-fault\">customer is"
                                            + " &lt;too&gt; long </small>"))
                    .body(not(containsString("There is nothing here.")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/contacts?after=x, 422",
        "/desk/objections?after=x, 400",
        "/desk/suppressions?after=x, 422",
        "/desk/evidence/customer.csv?customer=ACME&version=x, 400"
    })
    void whatCanNotBeAskedIsToldInThePage(String page, int status) {
        try (var _ = new NotifierStand(_ -> new Reply(status, NO_PAGE))) {
            Browser.of(Client.somebody("admin", "auditor"))
                    .get(page)
                    .then()
                    .statusCode(status)
                    .contentType(ContentType.HTML)
                    .body(containsString("there is nothing &lt;after&gt; x"));
        }
    }

    @Test
    void suppressionThatIsGoneIsToldSo() {
        var gone = new Reply(404, "{\"detail\": \"There is no suppression 5f.\"}");
        try (var _ = NotifierStand.of("{\"suppressions\": []}", gone)) {
            Browser.of(Client.token())
                    .form()
                    .post("/desk/suppressions/5f/end")
                    .then()
                    .statusCode(404)
                    .body(containsString("There is no suppression 5f."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/contacts/" + ID, "/desk/objections/O8-K7Q2M3XR"})
    void formThatWasTamperedWithIsRefused(String page) {
        try (var _ = new NotifierStand("{\"id\": \"" + ID + "\"}")) {
            Browser.of(Client.somebody("publisher"))
                    .form("tag", "\"r1\u0001\"", "state", "upheld")
                    .post(page)
                    .then()
                    .statusCode(400)
                    .contentType(ContentType.HTML)
                    .body(containsString("the form does not say what was seen"))
                    .body(containsString("<a href=\"" + page + "\">Back to where you were</a>"));
        }
    }
}
