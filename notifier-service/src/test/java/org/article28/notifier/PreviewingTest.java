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
import org.article28.model.Concern;
import org.article28.model.Correction;
import org.article28.model.NoticeDraft;
import org.article28.model.PublishedChange;
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
        contact("slow", "\"noticeDays\":400");

        var contracts = preview(null);

        assertThat(contracts.getInt("contracts.longestNoticeDays")).isEqualTo(400);
        assertThat(contracts.getString("contracts.earliestEffectiveFrom")).isEqualTo("2027-12-29");
        assertThat(contracts.getInt("contracts.tooShortFor")).isPositive();
    }

    @Test
    void previewCountsContractsByTheirSectionsToo() {
        long before = contracts(Changes.addedIn("third"));

        contact("of-third", "\"sections\":[\"third\"]");
        contact("of-affiliates", "\"sections\":[\"affiliates\"]");
        contact("of-all", "\"sections\":[]");

        assertThat(contracts(Changes.addedIn("third"))).isEqualTo(before + 2);
    }

    @Test
    void oneChangeMustConcernBothTheSectionsAndTheServicesOfAContract() {
        var changes =
                new PublishedChange[] {
                    Changes.addedFor(Set.of("email"), "third"),
                    Changes.addedFor(Set.of("voice"), "affiliates")
                };
        long before = contracts(changes);

        contact("across", "\"services\":[\"voice\"],\"sections\":[\"third\"]");
        contact("along", "\"services\":[\"email\"],\"sections\":[\"third\"]");

        assertThat(contracts(changes)).isEqualTo(before + 1);
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

    private static long contracts(PublishedChange... changes) {
        return preview(null, null, changes).getLong("contracts.contacts");
    }

    private static void contact(String name, String more) {
        Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"customer":"Customer %s","email":"%s",%s}"""
                                .formatted(name, address(name), more))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(201);
    }

    private static JsonPath preview(@Nullable Set<String> services) {
        return preview(services, null);
    }

    private static JsonPath preview(@Nullable Set<String> services, @Nullable Correction corrects) {
        return preview(services, corrects, Changes.added("Example Analytics"));
    }

    private static JsonPath preview(
            @Nullable Set<String> services,
            @Nullable Correction corrects,
            PublishedChange... changes) {
        return Staff.with("editor")
                .contentType(ContentType.JSON)
                .body(draft(services, corrects, List.of(changes)))
                .post("/internal/notice-previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String draft(
            @Nullable Set<String> services,
            @Nullable Correction corrects,
            List<PublishedChange> changes) {
        var draft =
                new NoticeDraft(
                        9,
                        Instant.parse("2026-11-23T10:00:00Z"),
                        null,
                        corrects,
                        ListServer.register(),
                        services,
                        services,
                        Concern.ofWeighty(changes),
                        new Summary(1, 0, 0),
                        changes);
        try {
            return ListServer.JSON.writeValueAsString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
