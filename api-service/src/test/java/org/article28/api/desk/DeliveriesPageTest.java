package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far readers have been told, and the brake. */
@ApiTest
class DeliveriesPageTest {

    private static final String UNDER_WAY =
            """
            {"paused": false, "notices": [{"id": 7, "kind": "announcement", "state": "delivering",
             "deliveries": {"sent": 120, "queued": 380}}]}
            """;

    private String page;

    @BeforeEach
    void version() {
        page = "/desk/versions/" + Client.publishExample();
    }

    @Test
    void progressIsFollowedAsLongAsOneWants() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var notifier = new NotifierStand(UNDER_WAY)) {
            auditor.get(page + "?follow=on")
                    .then()
                    .statusCode(200)
                    .header("Refresh", "5")
                    .body(containsString("Announcement: being sent"))
                    .body(containsString("<th scope=\"row\">waiting to be sent</th><td>380</td>"))
                    .body(not(containsString("Pause")));
            assertThat(auditor.get(page).header("Refresh")).isNull();
            assertThat(notifier.requests().getFirst()).startsWith("GET /v1/notices?version=");
        }
    }

    @Test
    void brakeIsTheAdministrators() {
        var admin = Browser.of(Client.somebody("admin"));
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var notifier = new NotifierStand(UNDER_WAY)) {
            auditor.form().post(page + "/notices/7/pause").then().statusCode(403);
            admin.get(page).then().body(containsString("Pause"));
            assertThat(notifier.requests()).noneMatch(each -> each.startsWith("POST"));
        }
    }

    @Test
    void cancellingTakesAReason() {
        var admin = Browser.of(Client.token());
        try (var notifier = new NotifierStand(UNDER_WAY)) {
            admin.form().post(page + "/notices/7/cancel").then().statusCode(409);
            assertThat(notifier.requests()).noneMatch(each -> each.startsWith("POST"));

            admin.form("reason", "By mistake")
                    .post(page + "/notices/7/cancel")
                    .then()
                    .statusCode(303);
            assertThat(notifier.requests()).contains("POST /v1/notices/7/cancel");
            assertThat(notifier.bodies()).contains("{\"reason\":\"By mistake\"}");
        }
    }

    @Test
    void versionLeadsToWhatItIsAbout() {
        // The first one changed nothing that was there.
        Client.put("gooddata-ireland", "{\"name\": \"GoodData\"}").then().statusCode(200);
        long version = Client.newest();

        Browser.of(Client.somebody("editor"))
                .get("/desk/versions/" + version)
                .then()
                .body(
                        containsString(
                                "href=\"/diff?from=%d&amp;to=%d\"".formatted(version - 1, version)))
                .body(containsString("href=\"/?version=" + version + "\""))
                .body(
                        containsString(
                                "</a></li>\n<li><a href=\"/desk/versions\">Versions</a></li>\n</ul>"));
        Browser.of(Client.somebody("editor"))
                .get("/desk/versions/1")
                .then()
                .body(not(containsString("/diff?")));
    }

    @Test
    void whenAHeldNoticeGoesOnAndThatNobodyWasToldIsSaid() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var _ =
                new NotifierStand(
                        """
                        {"notices": [
                         {"id": 7, "kind": "announcement", "state": "held",
                          "heldUntil": "2026-11-30T14:05:00Z", "deliveries": {}},
                         {"id": 8, "kind": "reminder", "state": "done", "deliveries": {}}]}
                        """)) {
            assertThat(auditor.get(page).asString())
                    .contains("Held back until 30 Nov 2026, 14:05 UTC")
                    .containsOnlyOnce("There was nobody to tell.");
        }
    }

    @Test
    void whatIsNotTakenInYetIsFollowedToo() {
        try (var _ = new NotifierStand("{\"notices\": []}")) {
            Browser.of(Client.somebody("auditor"))
                    .get(page + "?follow=on")
                    .then()
                    .header("Refresh", "5");
        }
    }

    @Test
    void versionIsShownWithoutTheNotifier() {
        Browser.of(Client.token())
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("the notifier can&#39;t be reached right now"));
        Browser.of(Client.token()).get("/desk/versions/999999").then().statusCode(404);
    }

    @Test
    void versionsLeadToHowFarReadersHaveBeenTold() {
        var auditor = Browser.of(Client.somebody("auditor"));
        long newest = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));

        var first = auditor.get("/desk/versions").then().statusCode(200).extract().asString();

        assertThat(first)
                .contains("<a href=\"" + page + "\">Version " + newest + "</a>")
                .contains("<a href=\"/desk/versions\">Versions</a>");
        assertThat(auditor.get("/desk/versions?before=" + newest).asString())
                .doesNotContain("<a href=\"" + page + "\">");
        auditor.get("/desk/versions?before=none").then().statusCode(400);
    }
}
