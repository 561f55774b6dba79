package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.article28.model.Correction;
import org.article28.model.NoticeDraft;
import org.article28.model.Summary;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.ListServer;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
class PreviewingTest {

    @Test
    void previewShowsTheMailWithoutAReadersLinks() {
        var shown = preview(null);

        assertThat(shown.getString("subject"))
                .isEqualTo(
                        "Infobip: Example Analytics added to the list of sub-processors from 1 January 2027");
        assertThat(shown.getString("text"))
                .contains("Added: Example Analytics")
                .contains("takes effect on 1 January 2027")
                .contains("Unsubscribe: https://list.infobip.example/\n")
                .doesNotContain("urn:uuid:");
        assertThat(shown.getString("html")).contains("<h2").doesNotContain("urn:uuid:");
    }

    @Test
    void previewOfACorrectionSaysSo() {
        var shown = preview(null, new Correction(7, "A country was missing"));

        assertThat(shown.getString("subject"))
                .isEqualTo(
                        "Infobip: correction of version 7: Example Analytics added to the list of"
                                + " sub-processors from 1 January 2027");
        assertThat(shown.getString("text"))
                .contains("It corrects version 7: A country was missing");
    }

    @Test
    void previewCountsWhomItConcerns() {
        long everyone = preview(null).getLong("recipients");
        long ofVoice = preview(Set.of("voice")).getLong("recipients");

        confirmed(address("of-email"), "email");
        confirmed(address("of-all"));

        assertThat(preview(null).getLong("recipients")).isEqualTo(everyone + 2);
        assertThat(preview(Set.of("voice")).getLong("recipients")).isEqualTo(ofVoice + 1);
    }

    @Test
    void previewTellsTheDayThatSatisfiesAllContracts() {
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"customer":"Slow Corp","email":"%s","noticeDays":400}"""
                                .formatted(address("slow")))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(201);

        var contracts = preview(null);

        assertThat(contracts.getInt("contracts.longestNoticeDays")).isEqualTo(400);
        assertThat(contracts.getString("contracts.earliestEffectiveFrom")).isEqualTo("2027-12-28");
        assertThat(contracts.getInt("contracts.tooShortFor")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "{}", "[]"})
    void badDraftIsRefused(String body) {
        Staff.with("editor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/internal/notice-previews")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    private static JsonPath preview(@Nullable Set<String> services) {
        return preview(services, null);
    }

    private static JsonPath preview(@Nullable Set<String> services, @Nullable Correction corrects) {
        return Staff.with("editor")
                .contentType(ContentType.JSON)
                .body(draft(services, corrects))
                .post("/internal/notice-previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String draft(@Nullable Set<String> services, @Nullable Correction corrects) {
        var draft =
                new NoticeDraft(
                        9,
                        Instant.parse("2026-11-23T10:00:00Z"),
                        null,
                        corrects,
                        ListServer.register(),
                        services,
                        services,
                        new Summary(1, 0, 0),
                        List.of(Changes.added("Example Analytics")));
        try {
            return ListServer.JSON.writeValueAsString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
