package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.article28.api.NotifierStand.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was told, as auditors read it. */
@ApiTest
class EvidencePagesTest {

    private static final String TOLD =
            """
            {"id": 31, "kind": "announcement", "version": 8, "channel": "email",
             "address": "a@<acme>.example", "customer": "ACME GmbH", "contractReference": "DPA-17",
             "state": "skipped", "because": "told-before", "reason": "suppressed", "attempts": 2,
             "messageId": "<m1@example.org>", "mailHash": "abcdef", "smtpReply": "250 2.0.0 taken",
             "lastDayToObject": "2026-12-14", "queuedAt": "2026-11-30T09:00:00Z",
             "endedAt": "2026-11-30T09:05:00Z"}
            """;
    private static final String NOTICE =
            """
            {"id": 7, "kind": "digest", "version": 8, "deeds": [
                {"at": "2026-11-30T09:01:00Z", "subject": "token:jane", "action": "pause-notice",
                 "reason": "<By> mistake"}]}
            """;

    @ParameterizedTest
    @CsvSource({"auditor, 200", "admin, 403", "publisher, 403", "editor, 403"})
    void pagesAreAuditors(String role, int status) {
        var browser = Browser.of(Client.somebody(role));
        try (var _ = ledger("[" + TOLD + "]")) {
            for (var page :
                    new String[] {
                        "/desk/notices/7",
                        "/desk/notices/7/deliveries.csv",
                        "/desk/evidence",
                        "/desk/evidence/customer.csv?customer=ACME"
                    }) {
                assertThat(browser.get(page).statusCode()).as(page).isEqualTo(status);
            }
        }
    }

    @Test
    void deliveryIsToldInWordsWithItsProof() {
        try (var notifier = ledger("[" + TOLD + "]")) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk/notices/7?state=skipped")
                    .then()
                    .statusCode(200)
                    .body("html.body.main.h1", equalTo("Evidence: Digest of version 8"))
                    .body(containsString("<bdi>a@&lt;acme&gt;.example</bdi>"))
                    .body(containsString("<bdi>not sent</bdi>"))
                    .body(containsString("<bdi>their address is suppressed</bdi>"))
                    .body(containsString("since they were told of what this takes back"))
                    .body(containsString("<time datetime=\"2026-12-14\">14 Dec 2026</time>"))
                    .body(containsString("30 Nov 2026, 09:05 UTC"))
                    .body(containsString("250 2.0.0 taken"))
                    .body(containsString("&lt;m1@example.org&gt;"))
                    .body(containsString("abcdef"))
                    .body(containsString("/desk/notices/7/deliveries.csv?state=skipped"))
                    .body(
                            containsString(
                                    "30 Nov 2026, 09:01 UTC</time>: <bdi>paused by token:jane:"
                                            + " &lt;By&gt; mistake</bdi>"))
                    .body(not(containsString("Came back")));

            assertThat(notifier.requests())
                    .contains("GET /v1/notices/7/deliveries?limit=101&state=skipped");
        }
    }

    @Test
    void evidenceIsPaged() {
        var rows = String.join(",", Collections.nCopies(101, TOLD));
        try (var notifier = ledger("[" + rows + "]")) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk/notices/7?after=12")
                    .then()
                    .body("html.body.main.table.tbody.tr.size()", equalTo(100))
                    .body(containsString("href=\"/desk/notices/7?after=31\""));

            assertThat(notifier.requests())
                    .contains("GET /v1/notices/7/deliveries?limit=101&after=12");
        }
    }

    @Test
    void evidenceIsAFileToo() {
        try (var notifier = new NotifierStand("id,kind\n31,digest\n")) {
            var auditor = Browser.of(Client.somebody("auditor"));
            auditor.get("/desk/notices/7/deliveries.csv?state=failed")
                    .then()
                    .contentType("text/csv")
                    .header("Content-Disposition", "attachment; filename=\"notice-7.csv\"")
                    .body(equalTo("id,kind\n31,digest\n"));
            assertThat(auditor.get("/desk/notices/7/deliveries.pdf").statusCode()).isEqualTo(404);

            assertThat(notifier.requests())
                    .containsExactly("GET /v1/notices/7/deliveries?format=csv&state=failed");
        }
    }

    @Test
    void fileThatIsCutOffIsNotTakenForWhole() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var _ = NotifierStand.cutOff("x".repeat(200_000));
                var client = HttpClient.newHttpClient()) {
            var file =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://localhost:"
                                                    + RestAssured.port
                                                    + "/desk/notices/7/deliveries.csv"))
                            .header("Cookie", auditor.cookie())
                            .build();

            assertThatThrownBy(() -> client.send(file, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void shortFileThatIsCutOffIsRefused() {
        try (var _ = NotifierStand.cutOff("id")) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk/notices/7/deliveries.csv")
                    .then()
                    .statusCode(503)
                    .header("Content-Disposition", nullValue())
                    .body("html.body.main.h1", equalTo("This page can not be shown"));
        }
    }

    @Test
    void customerIsAskedForByName() {
        try (var notifier = ledger("[" + TOLD + "]")) {
            Browser.of(Client.somebody("auditor"))
                    .request()
                    .queryParam("customer", "ACME & Co")
                    .queryParam("version", "8")
                    .get("/desk/evidence")
                    .then()
                    .statusCode(200)
                    .body(containsString("Told to ACME &amp; Co"))
                    .body(containsString("14 Dec 2026"))
                    .body(
                            containsString(
                                    "/desk/evidence/customer.csv?customer=ACME+%26+Co&amp;version=8"));

            assertThat(notifier.requests())
                    .containsExactly(
                            "GET /v1/deliveries?limit=101&after=0&customer=ACME+%26+Co&version=8");
        }
    }

    @Test
    void formThatIsNotFilledInAsksForAll() {
        try (var notifier = ledger("[" + TOLD + "]")) {
            var auditor = Browser.of(Client.somebody("auditor"));
            auditor.get("/desk/evidence?customer=ACME&version=").then().statusCode(200);
            auditor.get("/desk/contacts?customer=").then().statusCode(200);

            assertThat(notifier.requests())
                    .containsExactly(
                            "GET /v1/deliveries?limit=101&after=0&customer=ACME",
                            "GET /v1/contractual-contacts?limit=100");
        }
    }

    @Test
    void addressIsAskedForByAFormAndStandsInNoAddress() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var notifier = new NotifierStand("[" + TOLD + "]")) {
            auditor.form("email", "a@example.org")
                    .post("/desk/evidence/address")
                    .then()
                    .statusCode(200)
                    .body(containsString("Told to a@example.org"));
            auditor.form("email", "a@example.org", "format", "ndjson")
                    .post("/desk/evidence/address")
                    .then()
                    .header("Content-Disposition", "attachment; filename=\"address.ndjson\"");

            assertThat(notifier.requests())
                    .containsExactly(
                            "POST /v1/deliveries/search?limit=101",
                            "POST /v1/deliveries/search?format=ndjson");
            assertThat(notifier.bodies()).containsOnly("{\"email\":\"a@example.org\"}");
        }
    }

    @Test
    void faultsStandBesideTheirFields() {
        var auditor = Browser.of(Client.somebody("auditor"));
        var version = "{\"errors\": [{\"parameter\": \"version\", \"detail\": \"is a number\"}]}";
        try (var _ = new NotifierStand(_ -> new Reply(400, version))) {
            auditor.get("/desk/evidence?customer=ACME&version=x")
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"version-fault\">is a number"))
                    .body(containsString("name=\"version\" value=\"x\""));
        }
        var email = "{\"errors\": [{\"pointer\": \"/email\", \"detail\": \"is no address\"}]}";
        try (var _ = new NotifierStand(_ -> new Reply(400, email))) {
            auditor.form("email", "nobody")
                    .post("/desk/evidence/address")
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"email-fault\">is no address"))
                    .body(containsString("value=\"nobody\""));
        }
    }

    private static NotifierStand ledger(String rows) {
        return new NotifierStand(
                asked -> new Reply(200, asked.contains("deliveries") ? rows : NOTICE));
    }
}
