package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.article28.api.NotifierStand.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a restore brought back, and the word on which sending goes on. */
@ApiTest
class RestoresPageTest {

    private static final String PAGE = "/desk/restores";
    private static final String ENDED =
            """
            {"id": 4, "restoredAt": "2026-03-02T09:30:00Z", "endedAt": "2026-03-03T10:00:00Z",
             "deeds": [{"at": "2026-03-03T10:00:00Z", "subject": "token:jane",
                        "action": "resume-after-restore", "target": "restore/4",
                        "reason": "<b>Looked</b> through"}]}
            """;
    private static final String OPEN =
            """
            {"id": 7, "restoredAt": "2026-11-02T09:30:00Z", "backupAt": "2026-11-01T08:00:00Z",
             "topicRead": true, "deeds": [], "versionsWithoutEvidence": [
               {"version": 8, "hash": "aa", "publishedAt": "2026-10-31T07:00:00Z",
                "because": "unfinished", "notice": 12, "sent": 120, "waiting": 3},
               {"version": 9, "hash": "ffee", "because": "lost"}]}
            """;

    @Inject Pauses pauses;

    private static String restores(String... all) {
        return "{\"restores\": [" + String.join(", ", all) + "]}";
    }

    @Test
    void whatIsNotProvenIsShownWithItsReasons() {
        try (var _ = new NotifierStand(restores(OPEN))) {
            var page = Browser.of(Client.somebody("auditor")).get(PAGE).asString();

            assertThat(page)
                    .contains("The database was restored on 2 Nov 2026, 09:30 UTC.")
                    .contains("What came after the backup of 1 Nov 2026, 08:00 UTC")
                    .contains("<a href=\"/desk/versions/8\">Version 8</a>")
                    .contains("Not all were told, by what the database knows.")
                    .contains("<td data-label=\"Told\"><bdi>120</bdi></td>")
                    .contains("<td data-label=\"Waiting\"><bdi>3</bdi></td>")
                    .contains("<th scope=\"row\">Version 9<small>ffee</small></th>")
                    .contains("The list has no such version any more")
                    .doesNotContain("Kafka could not be asked")
                    .doesNotContain("Why sending may go on");
        }
    }

    @Test
    void whatWasSaidOfEarlierOnesStands() {
        try (var _ = new NotifierStand(restores(ENDED))) {
            Browser.of(Client.token())
                    .get(PAGE)
                    .then()
                    .statusCode(200)
                    .body(containsString("Each restore was looked through"))
                    .body(containsString("3 Mar 2026, 10:00 UTC"))
                    .body(containsString("token:jane: &lt;b&gt;Looked&lt;/b&gt; through"))
                    .body(not(containsString("Why sending may go on")));
        }
    }

    @Test
    void databaseThatWasNeverRestoredIsToldSo() {
        try (var _ = new NotifierStand(restores())) {
            Browser.of(Client.token())
                    .get(PAGE)
                    .then()
                    .body(containsString("The database was never restored."));
        }
    }

    @Test
    void topicThatCouldNotBeReadIsTold() {
        var blind = OPEN.replace("\"topicRead\": true", "\"topicRead\": false");
        try (var _ = new NotifierStand(restores(blind))) {
            Browser.of(Client.token())
                    .get(PAGE)
                    .then()
                    .body(containsString("Kafka could not be asked for versions that are lost."));
        }
    }

    @Test
    void administratorLetsSendingGoOnAndTheBannerGoes() {
        var admin = Browser.of(Client.token());
        var paused = "{\"paused\": true, \"restoredAt\": \"2026-11-02T09:30:00Z\"}";
        try (var notifier = new NotifierStand(restores(OPEN, ENDED)).sending(paused)) {
            pauses.changed();
            admin.get(PAGE)
                    .then()
                    .body(containsString("action=\"/desk/restores/7/resume\""))
                    .body(containsString("<aside class=\"pause\""));
            notifier.sending("{\"paused\": false}");

            admin.form("reason", "Nothing was sent since")
                    .post(PAGE + "/7/resume")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(PAGE + "?done=yes"));

            assertThat(notifier.requests()).contains("POST /v1/restores/7/resume");
            assertThat(notifier.bodies()).contains("{\"reason\":\"Nothing was sent since\"}");
        }
        try (var _ = new NotifierStand(restores(ENDED)).sending("{\"paused\": false}")) {
            admin.get(PAGE + "?done=yes")
                    .then()
                    .body(containsString("Sending goes on."))
                    .body(not(containsString("<aside class=\"pause\"")));
        }
    }

    @Test
    void nobodyIsToldThatSendingGoesOnWhereItDoesNot() {
        var admin = Browser.of(Client.token());
        try (var _ = new NotifierStand(restores(OPEN)).sending("{\"paused\": true}")) {
            pauses.changed();
            admin.get(PAGE + "?done=yes").then().body(not(containsString("Sending goes on.")));
        }
        try (var _ = new NotifierStand(restores(ENDED)).sending("{\"paused\": true}")) {
            pauses.changed();
            admin.get(PAGE + "?done=yes").then().body(not(containsString("Sending goes on.")));
        }
        pauses.changed();
    }

    @Test
    void reasonThatIsRefusedStaysBesideWhy() {
        var problem =
                """
                {"detail": "too long", "errors": [{"pointer": "/reason", "detail": "is <too> long"}]}
                """;
        try (var _ = NotifierStand.of(restores(OPEN), new Reply(400, problem))) {
            Browser.of(Client.token())
                    .form("reason", "\"Told\" to <all>")
                    .post(PAGE + "/7/resume")
                    .then()
                    .statusCode(400)
                    .body(containsString("value=\"&quot;Told&quot; to &lt;all&gt;\""))
                    .body(containsString("aria-describedby=\"reason-hint reason-fault\""))
                    .body(containsString("id=\"reason-fault\">is &lt;too&gt; long"));
        }
    }

    @Test
    void reasonStaysWhereTheNotifierIsAway() {
        Browser.of(Client.token())
                .form("reason", "Looked through")
                .post(PAGE + "/7/resume")
                .then()
                .statusCode(503)
                .body(containsString("the notifier can&#39;t be reached right now"))
                .body(containsString("value=\"Looked through\""));
    }

    @Test
    void onlyAdministratorsSayThatItMayGoOn() {
        try (var notifier = new NotifierStand(restores(OPEN))) {
            Browser.of(Client.somebody("auditor"))
                    .form("reason", "Looked through")
                    .post(PAGE + "/7/resume")
                    .then()
                    .statusCode(403);
            Browser.of(Client.token())
                    .unkeyed("reason", "Looked through")
                    .post(PAGE + "/7/resume")
                    .then()
                    .statusCode(403);

            assertThat(notifier.requests()).noneMatch(each -> each.startsWith("POST"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "publisher", "viewer"})
    void othersSeeNoRestores(String role) {
        Browser.of(Client.somebody(role)).get(PAGE).then().statusCode(403);
    }
}
