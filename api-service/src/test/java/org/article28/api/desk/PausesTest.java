package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.NotifierStand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing is sent is told on the desk's pages. */
@ApiTest
class PausesTest {

    private static final String SENDING = "{\"paused\": false}";
    private static final String RESTORED =
            "{\"paused\": true, \"restoredAt\": \"2026-11-02T09:30:00.123Z\", \"more\": 1}";
    private static final String SINCE_RESTORE =
            "Nothing is sent since the database was restored on 2 Nov 2026, 09:30 UTC."
                    + " <a href=\"/desk/restores\">";

    @Inject Pauses pauses;

    @BeforeEach
    void isAskedAnew() {
        pauses.changed();
    }

    @AfterEach
    void goOn() {
        pauses.changed();
        try (var notifier = new NotifierStand("{}").sending(SENDING)) {
            Browser.of(Client.token()).get("/desk/tokens").then().statusCode(200);
            assertThat(notifier.asksOfSending()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/versions", "/desk/evidence", "/desk/objections"})
    void restoreIsToldOnEachPage(String page) {
        try (var _ = new NotifierStand("{}").sending(RESTORED)) {
            Browser.of(Client.somebody("auditor"))
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString(SINCE_RESTORE));
        }
    }

    @Test
    void whoMayNotSeeDeliveriesIsNotTold() {
        try (var notifier = new NotifierStand("{}").sending(RESTORED)) {
            Browser.of(Client.somebody("editor", "publisher"))
                    .get("/desk")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Nothing is sent")));
            assertThat(notifier.asksOfSending()).isZero();
        }
    }

    @Test
    void configurationThatPausesIsTold() {
        try (var _ = new NotifierStand("{}").sending("{\"paused\": true}")) {
            Browser.of(Client.token())
                    .get("/desk/tokens")
                    .then()
                    .body(containsString("was started with article28.delivery.paused"))
                    .body(not(containsString("/desk/restores")));
        }
    }

    @Test
    void onePageAsksForMany() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var notifier = new NotifierStand("{}").sending(RESTORED)) {
            auditor.get("/desk/versions").then().body(containsString(SINCE_RESTORE));
            auditor.get("/desk/versions").then().body(containsString(SINCE_RESTORE));
            auditor.get("/desk").then().body(containsString(SINCE_RESTORE));

            assertThat(notifier.asksOfSending()).isEqualTo(1);
        }
    }

    @Test
    void whatTheNotifierSaidLastHoldsWhileItIsAway() {
        var auditor = Browser.of(Client.somebody("auditor"));
        try (var _ = new NotifierStand("{}").sending(RESTORED)) {
            auditor.get("/desk").then().body(containsString(SINCE_RESTORE));
        }
        pauses.changed();

        auditor.get("/desk").then().statusCode(200).body(containsString(SINCE_RESTORE));
    }

    @Test
    void answerThatSaysNothingIsPassedOver() {
        try (var _ = new NotifierStand("{}").sending("<html>")) {
            Browser.of(Client.somebody("auditor"))
                    .get("/desk")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Nothing is sent")));
        }
    }
}
