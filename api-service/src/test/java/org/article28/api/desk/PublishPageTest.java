package org.article28.api.desk;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft at the desk, from what it changes to its publication. */
@ApiTest
class PublishPageTest {

    private static final Pattern STATE = Pattern.compile("name=\"confirm\" value=\"([^\"]+)\"");
    private static final String PREVIEW =
            """
            {"subject": "A letter", "text": "Dear reader", "html": "<p>Dear <b>reader</b></p>",
             "recipients": 321, "contracts": {"contacts": 2, "longestNoticeDays": 60,
             "earliestEffectiveFrom": "2027-01-29", "tooShortFor": 1}}
            """;

    private Browser browser;
    private String draft;
    private long version;

    @BeforeEach
    void draft() {
        version = Client.publishExample();
        browser = Browser.of(Client.token());
        draft = browser.begin("Winter & spring");
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void draftTellsInWordsWhereDataWillBe() {
        patch("{\"locations\": [{\"type\": \"country\", \"country\": \"DE\"}]}");

        page("").then()
                .statusCode(200)
                .body(containsString("<ins>Germany</ins>"))
                .body(not(containsString("type=COUNTRY")));
    }

    @Test
    void draftTellsWhatItChangesAndWhatTheRulesSay() {
        patch(
                "{\"purpose\": \"Another <b>purpose</b>\", \"country\": \"US\", \"transferMechanisms\": null}");

        page("").then()
                .statusCode(200)
                .body(containsString("Winter &amp; spring"))
                .body(containsString("<ins>Another &lt;b&gt;purpose&lt;/b&gt;</ins>"))
                .body(containsString("<del>Product analytics"))
                .body(containsString("keeps it from being published"));
    }

    @Test
    void nothingIsPublishedWithoutTheConfirmation() {
        patch("{\"purpose\": \"Another purpose\"}");

        publish("note", "A word")
                .then()
                .statusCode(422)
                .body(containsString("Tick the box"))
                .body(containsString("value=\"A word\""));

        assertThat(Client.newest()).isEqualTo(version);
    }

    @Test
    void onlyWhatWasSeenIsPublished() {
        patch("{\"purpose\": \"Another purpose\"}");
        var seen = state();
        patch("{\"purpose\": \"Yet another one\"}");

        publish("confirm", seen)
                .then()
                .statusCode(422)
                .body(containsString("changed since you looked"))
                .body(containsString("Yet another one"));

        assertThat(Client.newest()).isEqualTo(version);
    }

    @Test
    void confirmedDraftIsPublishedWithItsNote() {
        patch("{\"purpose\": \"Another purpose\"}");

        publish("confirm", state(), "note", "A word")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/versions/" + (version + 1) + "?follow=on"));

        var latest = publisher().get("/v1/versions/latest").jsonPath();
        assertThat(latest.getLong("version")).isEqualTo(version + 1);
        assertThat(latest.getString("note")).isEqualTo("A word");
        page("").then().body(containsString("This draft is closed."));
    }

    @Test
    void blockedDraftNeedsAReasonForTheAuditTrail() {
        patch("{\"country\": \"US\", \"transferMechanisms\": null}");
        int last = Client.lastAudited();

        publish("confirm", state()).then().statusCode(422);
        publish("confirm", state(), "override", "Clauses are signed on Monday")
                .then()
                .statusCode(303);

        assertThat(Client.auditedAfter(last).getList("entries.details.override"))
                .contains("Clauses are signed on Monday");
    }

    @Test
    void editorsMayNotPublishAndOwnersMayNotApprove() {
        patch("{\"purpose\": \"Another purpose\"}");
        var editor = Browser.of(Client.somebody("editor"));
        var second = Browser.of(Client.somebody("publisher"));

        editor.get("/desk/drafts/" + draft + "/publish").then().statusCode(403);
        editor.form("confirm", state())
                .post("/desk/drafts/" + draft + "/publish")
                .then()
                .statusCode(403);
        browser.form("confirm", state())
                .post("/desk/drafts/" + draft + "/approve")
                .then()
                .statusCode(409);
        second.form("confirm", state())
                .post("/desk/drafts/" + draft + "/approve")
                .then()
                .statusCode(303);
        page("").then().body(containsString("approved it on"));
        assertThat(Client.newest()).isEqualTo(version);
    }

    @Test
    void partIsTakenBackAndDraftDiscarded() {
        patch("{\"purpose\": \"Another purpose\"}");

        browser.form("part", "sub-processor/gooddata-ireland", "state", "d1-v1")
                .post("/desk/drafts/" + draft + "/take-back")
                .then()
                .statusCode(412);
        browser.form("part", "sub-processor/gooddata-ireland", "state", state())
                .post("/desk/drafts/" + draft + "/take-back")
                .then()
                .statusCode(303);
        page("").then().body(containsString("It changes nothing yet."));
        browser.form("state", "d1-v1", "confirm", "on")
                .post("/desk/drafts/" + draft + "/discard")
                .then()
                .statusCode(412);
    }

    @Test
    void draftIsDiscardedOnceThatIsConfirmed() {
        patch("{\"purpose\": \"Another purpose\"}");

        browser.form("state", state())
                .post("/desk/drafts/" + draft + "/discard")
                .then()
                .statusCode(422)
                .body(containsString("Tick the box to confirm that the draft is to go."));
        page("").then().body(containsString("Discard the draft"));

        browser.form("state", state(), "confirm", "on")
                .post("/desk/drafts/" + draft + "/discard")
                .then()
                .statusCode(303);

        page("").then().body(containsString("This draft is closed."));
    }

    @Test
    void mailIsShownWithHowManyGetIt() {
        patch("{\"purpose\": \"Another purpose\"}");
        page("/mail").then().statusCode(200).body(containsString("There is no mail to show"));

        try (var _ = new NotifierStand(PREVIEW)) {
            page("/mail")
                    .then()
                    .body(containsString("Active subscriptions that will get it: 321"))
                    .body(containsString("29 January 2027"))
                    .body(containsString("Dear reader"));
            page("/mail/html")
                    .then()
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .header("X-Frame-Options", "SAMEORIGIN")
                    .body(containsString("<p>Dear <b>reader</b></p>"));
            page("/publish").then().body(containsString("will get it: 321"));
        }
    }

    @Test
    void conflictIsToldWithWhatCanBeTakenBack() {
        patch("{\"purpose\": \"Another purpose\"}");
        Client.put("gooddata-ireland", "{\"name\": \"GoodData\"}").then().statusCode(200);

        page("").then()
                .statusCode(200)
                .body(containsString("It can not be published as it is"))
                .body(containsString("value=\"sub-processor/gooddata-ireland\""))
                .body(containsString("others changed it, too, since you did"))
                .body(
                        containsString(
                                "href=\"/desk/drafts/%s/entries/gooddata-ireland\""
                                        .formatted(draft)))
                .body(containsString("The rules were not asked"))
                .body(not(containsString("The rules find nothing.")));
        page("/publish").then().statusCode(200).body(not(containsString("name=\"confirm\"")));
    }

    private Response page(String path) {
        return browser.get("/desk/drafts/" + draft + path);
    }

    private Response publish(String... fields) {
        return browser.form(fields).post("/desk/drafts/" + draft + "/publish");
    }

    private String state() {
        var found = STATE.matcher(page("/publish").asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void patch(String patch) {
        var seen =
                publisher()
                        .get("/v1/drafts/" + draft + "/subprocessors/gooddata-ireland")
                        .header("ETag");
        bearer(Client.token())
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body(patch)
                .patch("/v1/subprocessors/gooddata-ireland?draft=" + draft)
                .then()
                .statusCode(200);
    }
}
