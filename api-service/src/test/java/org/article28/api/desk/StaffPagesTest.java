package org.article28.api.desk;

import static org.article28.api.Client.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk has besides drafts, by role. */
@ApiTest
class StaffPagesTest {

    private static final String OBJECTION =
            """
            {"reference": "O8-K7Q2M3XR", "version": 8, "subProcessorId": "example-hosting",
             "customer": "<b>Customer</b>", "grounds": "No data there", "state": "under-review",
             "late": true, "lastDayToObject": "2026-11-20", "receivedAt": "2026-11-23T10:00:00Z",
             "standing": "claimed", "steps": [
                {"at": "2026-11-23T10:00:00Z", "state": "received", "standing": "claimed"},
                {"at": "2026-11-24T09:30:00Z", "state": "under-review", "by": "token:jane"}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "editor, 200, 403, 403, 403",
        "publisher, 200, 200, 403, 403",
        "auditor, 200, 200, 403, 403",
        "admin, 303, 403, 200, 200",
        "viewer, 403, 403, 403, 403"
    })
    void pagesAreOpenByRole(String role, int drafts, int objections, int suppressions, int tokens) {
        var browser = Browser.of(Client.somebody(role));

        assertThat(browser.get("/desk").statusCode()).isEqualTo(drafts);
        try (var _ = new NotifierStand("{}")) {
            assertThat(browser.get("/desk/objections").statusCode()).isEqualTo(objections);
            assertThat(browser.get("/desk/suppressions").statusCode()).isEqualTo(suppressions);
        }
        assertThat(browser.get("/desk/tokens").statusCode()).isEqualTo(tokens);
    }

    @Test
    void tokenIsMadeShownOnceAndRevoked() {
        var admin = Browser.of(Client.token());
        var name = "t-" + UUID.randomUUID();
        var page =
                admin.form("name", name, "role", "editor", "expires", "2099-01-01")
                        .post("/desk/tokens");
        var token = Pattern.compile("<code>(a28_[^<]+)</code>").matcher(page.asString());
        assertThat(token.find()).isTrue();
        bearer(token.group(1)).get("/v1/drafts").then().statusCode(200);
        admin.get("/desk/tokens").then().body(not(containsString(token.group(1))));

        admin.form("name", name, "role", "editor")
                .post("/desk/tokens")
                .then()
                .statusCode(422)
                .body(containsString("there is, or was, a token named"));
        admin.form()
                .post("/desk/tokens/" + name + "/revoke")
                .then()
                .statusCode(422)
                .body(containsString("Tick the box beside " + name));
        bearer(token.group(1)).get("/v1/drafts").then().statusCode(200);
        admin.form("confirm", "on").post("/desk/tokens/" + name + "/revoke").then().statusCode(303);

        bearer(token.group(1)).get("/v1/drafts").then().statusCode(401);
    }

    @Test
    void whatWasAskedOfATokenStaysAndFaultsStandAtTheirFields() {
        var admin = Browser.of(Client.token());

        admin.form("name", "Not <Small>", "role", "auditor", "expires", "2099-01-01")
                .post("/desk/tokens")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Not &lt;Small&gt;\""))
                .body(containsString("value=\"auditor\" checked"))
                .body(containsString("value=\"2099-01-01\""))
                .body(containsString("<small class=\"fault\" id=\"name-fault\">"))
                .body(not(containsString("roles-fault")));
        admin.form("name", "t-" + UUID.randomUUID())
                .post("/desk/tokens")
                .then()
                .statusCode(422)
                .body(containsString("<small class=\"fault\" id=\"roles-fault\">"))
                .body(not(containsString("name-fault")));
    }

    @Test
    void objectionIsShownAndAnsweredThroughTheNotifier() {
        var publisher = Browser.of(Client.somebody("publisher"));
        try (var notifier = new NotifierStand(OBJECTION)) {
            publisher
                    .get("/desk/objections/O8-K7Q2M3XR")
                    .then()
                    .statusCode(200)
                    .body(containsString("&lt;b&gt;Customer&lt;/b&gt;"))
                    .body(containsString("No data there"));
            publisher
                    .form("state", "rejected", "answer", "All stays as it is", "tag", "\"r1.x\"")
                    .post("/desk/objections/O8-K7Q2M3XR")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/desk/objections/O8-K7Q2M3XR?done=yes"));

            assertThat(notifier.requests()).contains("PATCH /v1/objections/O8-K7Q2M3XR");
            assertThat(notifier.bodies().getLast())
                    .isEqualTo("{\"state\":\"rejected\",\"answer\":\"All stays as it is\"}");
            assertThat(notifier.headers().getLast().getFirst("If-Match")).isEqualTo("\"r1.x\"");
            assertThat(notifier.headers().getLast().getFirst("Article28-Assertion")).isNotBlank();
            publisher
                    .get("/desk/objections/O8-K7Q2M3XR?done=yes")
                    .then()
                    .body(
                            containsString(
                                    "<strong>What you did is kept, and stands below.</strong>"))
                    .body(containsString("<a href=\"/desk/objections\">See the others</a>"));
        }
    }

    @Test
    void objectionIsToldInWords() {
        try (var _ = new NotifierStand(OBJECTION)) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk/objections/O8-K7Q2M3XR")
                    .then()
                    .body(containsString("<bdi>under review, awaiting an answer</bdi>"))
                    .body(containsString("<bdi>no, it came after the last day</bdi>"))
                    .body(containsString("<time datetime=\"2026-11-20\">20 Nov 2026</time>"))
                    .body(
                            containsString(
                                    "<time datetime=\"2026-11-24T09:30:00Z\">24 Nov 2026, 09:30 UTC</time>:"
                                            + " under review, awaiting an answer (by token:jane)"))
                    .body(not(containsString("Answer it")));
        }
    }

    @Test
    void whatWasAnsweredStaysWhereItIsRefused() {
        var publisher = Browser.of(Client.somebody("publisher"));
        var problem =
                """
                {"detail": "2 things are not valid", "errors": [
                    {"pointer": "/answer", "detail": "is <too> long"}]}
                """;
        try (var _ = NotifierStand.of(OBJECTION, new NotifierStand.Reply(422, problem))) {
            publisher
                    .form("state", "upheld", "answer", "What I wrote", "tag", "\"r1.x\"")
                    .post("/desk/objections/O8-K7Q2M3XR")
                    .then()
                    .statusCode(422)
                    .body(containsString("What I wrote</textarea>"))
                    .body(containsString("<option value=\"upheld\" selected>"))
                    .body(containsString("<small class=\"fault\">is &lt;too&gt; long</small>"));
        }
        try (var _ = NotifierStand.of(OBJECTION, new NotifierStand.Reply(412, "{}"))) {
            publisher
                    .form("state", "upheld", "answer", "What I wrote", "tag", "\"r0.x\"")
                    .post("/desk/objections/O8-K7Q2M3XR")
                    .then()
                    .statusCode(412)
                    .body(containsString("Somebody moved this objection on"))
                    .body(containsString("name=\"tag\" value=\"&quot;r0.x&quot;\""))
                    .body(containsString("What I wrote</textarea>"));
        }
    }

    @Test
    void suppressionIsLifted() {
        var admin = Browser.of(Client.token());
        var list =
                "{\"suppressions\": [{\"id\": \"5f\", \"email\": \"a@example.org\", \"because\": \"complaint\"}]}";
        try (var notifier = new NotifierStand(list)) {
            admin.get("/desk/suppressions")
                    .then()
                    .body(containsString("a@example.org"))
                    .body(containsString("they called a mail unwanted"));
            admin.form().post("/desk/suppressions/5f/end").then().statusCode(303);

            assertThat(notifier.requests()).contains("DELETE /v1/suppressions/5f");
        }
    }
}
