package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.article28.api.NotifierStand.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contractual contacts are entered, changed and ended at the desk. */
@ApiTest
class ContactPagesTest {

    private static final String ID = "0d5e0f0e-3c53-4f6c-9d5d-3c5a2d1f7e11";
    private static final String PAGE = "/desk/contacts/" + ID;
    private static final String CONTACT =
            """
            {"id": "%s", "customer": "ACME <GmbH>", "contractReference": "DPA-17",
             "email": "privacy@acme.example", "noticeDays": 30, "clock": "sent",
             "authorisation": "specific", "services": ["gone-since"], "sections": [],
             "enteredAt": "2026-11-23T10:00:00Z",
             "lastBounce": {"at": "2026-11-24T10:00:00Z", "reply": "550 no such mailbox"}}
            """
                    .formatted(ID);

    @ParameterizedTest
    @CsvSource({
        "publisher, 200, 200",
        "admin, 200, 200",
        "auditor, 200, 403",
        "editor, 403, 403",
        "viewer, 403, 403"
    })
    void pagesAreOpenByRole(String role, int read, int enter) {
        var browser = Browser.of(Client.somebody(role));
        try (var _ = new NotifierStand(CONTACT)) {
            assertThat(browser.get("/desk/contacts").statusCode()).isEqualTo(read);
            assertThat(browser.get(PAGE).statusCode()).isEqualTo(read);
            assertThat(browser.get("/desk/contacts/new").statusCode()).isEqualTo(enter);
        }
    }

    @Test
    void contactIsEnteredAsTheApiHasIt() {
        Client.publishExample();
        var publisher = Browser.of(Client.somebody("publisher"));
        try (var notifier = new NotifierStand(CONTACT)) {
            publisher
                    .form(
                            "customer", "ACME GmbH",
                            "contractReference", "DPA-17",
                            "email", "privacy@acme.example",
                            "noticeDays", "30",
                            "objectionDays", "",
                            "clock", "sent",
                            "authorisation", "general",
                            "language", "",
                            "services", "voice")
                    .post("/desk/contacts/new")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(PAGE + "?kept=yes"));
            publisher
                    .get(PAGE + "?kept=yes")
                    .then()
                    .body(containsString("<strong>The contact is kept.</strong>"))
                    .body(containsString("<a href=\"/desk/contacts/new\">Enter another one</a>"));
            publisher.get(PAGE).then().body(not(containsString("The contact is kept.")));

            assertThat(notifier.requests()).contains("POST /v1/contractual-contacts");
            assertThat(notifier.bodies().getFirst())
                    .isEqualTo(
                            """
                            {"customer":"ACME GmbH","contractReference":"DPA-17",\
                            "email":"privacy@acme.example","noticeDays":30,"clock":"sent",\
                            "authorisation":"general","services":["voice"],"sections":[]}""");
        }
    }

    @Test
    void faultsStandBesideTheirFieldsAndNothingIsLost() {
        var publisher = Browser.of(Client.somebody("publisher"));
        var problem =
                """
                {"detail": "3 things", "errors": [
                    {"pointer": "/email", "detail": "is no e-mail address"},
                    {"pointer": "/noticeDays", "detail": "are 0 to 3650"},
                    {"pointer": "/services/0", "detail": "is not in the register"}]}
                """;
        try (var notifier = NotifierStand.of(CONTACT, new Reply(422, problem))) {
            publisher
                    .form(
                            "customer", "<script>",
                            "email", "nobody",
                            "noticeDays", "thirty",
                            "services", "gone-since")
                    .post("/desk/contacts/new")
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"&lt;script&gt;\""))
                    .body(containsString("value=\"thirty\" aria-describedby"))
                    .body(containsString("<small class=\"fault\">is no e-mail address</small>"))
                    .body(containsString("<small class=\"fault\">are 0 to 3650</small>"))
                    .body(containsString("<small class=\"fault\">is not in the register</small>"))
                    .body(containsString("value=\"gone-since\" checked"));

            assertThat(notifier.bodies().getLast()).contains("\"noticeDays\":-1");
        }
    }

    @Test
    void changeNamesWhatWasSeenAndLeavesTheEvidenceAsItIs() {
        var publisher = Browser.of(Client.somebody("publisher"));
        try (var notifier = new NotifierStand(CONTACT)) {
            publisher
                    .get(PAGE)
                    .then()
                    .body(containsString("ACME &lt;GmbH&gt;"))
                    .body(containsString("550 no such mailbox"))
                    .body(containsString("value=\"gone-since\" checked"))
                    .body(containsString("name=\"tag\" value=\"&quot;r1.stand&quot;\""))
                    .body(not(containsString("name=\"email\"")));
            publisher
                    .form("tag", "\"r1.stand\"", "objectionDays", "14", "email", "other@x.example")
                    .post(PAGE)
                    .then()
                    .statusCode(303);

            assertThat(notifier.requests().getLast())
                    .isEqualTo("PUT /v1/contractual-contacts/" + ID);
            assertThat(notifier.headers().getLast().getFirst("If-Match")).isEqualTo("\"r1.stand\"");
            assertThat(notifier.bodies().getLast())
                    .isEqualTo(
                            """
                            {"email":"privacy@acme.example","objectionDays":14,"services":[],\
                            "sections":[],"customer":"ACME <GmbH>","contractReference":"DPA-17"}""");
        }
    }

    @Test
    void staleChangeIsNotKeptAndNotLost() {
        var publisher = Browser.of(Client.somebody("publisher"));
        try (var _ = NotifierStand.of(CONTACT, new Reply(412, "{}"))) {
            publisher
                    .form("tag", "\"r0.stand\"", "objectionDays", "21")
                    .post(PAGE)
                    .then()
                    .statusCode(412)
                    .body(containsString("Somebody changed this contact since you opened it."))
                    .body(containsString("name=\"tag\" value=\"&quot;r0.stand&quot;\""))
                    .body(containsString("value=\"21\""));
        }
    }

    @Test
    void whatWasTypedStaysWhereTheNotifierIsAway() {
        var publisher = Browser.of(Client.somebody("publisher"));

        publisher
                .form("customer", "ACME GmbH", "email", "privacy@acme.example")
                .post("/desk/contacts/new")
                .then()
                .statusCode(503)
                .body(containsString("value=\"ACME GmbH\""));
        publisher
                .form("tag", "\"r1.stand\"", "objectionDays", "21")
                .post(PAGE)
                .then()
                .statusCode(503)
                .body(containsString("value=\"21\""));
    }

    @Test
    void endingIsConfirmed() {
        var admin = Browser.of(Client.somebody("admin"));
        try (var notifier = NotifierStand.of(CONTACT, new Reply(204, ""))) {
            admin.form("tag", "\"r1.stand\"").post(PAGE + "/end").then().statusCode(409);
            assertThat(notifier.requests()).noneMatch(each -> each.startsWith("DELETE"));

            admin.form("tag", "\"r1.stand\"", "confirm", "on")
                    .post(PAGE + "/end")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/desk/contacts"));
            assertThat(notifier.requests().getLast())
                    .isEqualTo("DELETE /v1/contractual-contacts/" + ID);
        }
    }

    @Test
    void whoMayOnlyReadSeesAllAndNoForm() {
        try (var _ = new NotifierStand(CONTACT)) {
            Browser.of(Client.somebody("auditor"))
                    .get(PAGE)
                    .then()
                    .body(containsString("the day on which the mail is handed over"))
                    .body(containsString("specific: they have to approve"))
                    .body(not(containsString("action=\"" + PAGE)));
        }
    }

    @Test
    void listIsOfOneCustomerAndLeadsOn() {
        var list = new StringBuilder("{\"contacts\": [").append(CONTACT);
        for (int i = 1; i < 100; i++) {
            list.append(',').append(CONTACT);
        }
        try (var notifier = new NotifierStand(list.append("]}").toString())) {
            Browser.of(Client.somebody("auditor"))
                    .request()
                    .urlEncodingEnabled(false)
                    .get("/desk/contacts?customer=ACME+%3CGmbH%3E%26Co")
                    .then()
                    .body(containsString("aria-label=\"Open: ACME &lt;GmbH&gt;\""))
                    .body(containsString("?after=" + ID + "&amp;customer=ACME+%3CGmbH%3E%26Co\""))
                    .body(containsString("value=\"ACME &lt;GmbH&gt;&amp;Co\""))
                    .body(not(containsString("Enter a contact")));

            assertThat(notifier.requests())
                    .contains(
                            "GET /v1/contractual-contacts?limit=100&customer=ACME+%3CGmbH%3E%26Co");
        }
    }
}
