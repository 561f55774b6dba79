package org.article28.api.desk;

import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a draft tells of what it changes. */
@ApiTest
class DraftPageTest {

    private static final Pattern FINDINGS =
            Pattern.compile("<section aria-labelledby=\"findings\">.*?</section>", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("<dt>(.*?)</dt>");

    private Browser browser;
    private String draft;

    @BeforeEach
    void draft() {
        Client.publishExample();
        browser = Browser.of(Client.somebody("editor"));
        draft = browser.begin("Told");
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void findingNamesItsEntryOnceAsALink() {
        add("{\"name\": \"Example Speech\", \"country\": \"IN\", \"purpose\": \"Speech\"}");

        var told = FINDINGS.matcher(page()).results().findFirst().orElseThrow().group();

        assertThat(told)
                .containsOnlyOnce(
                        "<a href=\"/desk/drafts/%s/entries/example-speech\"><bdi>Example Speech</bdi></a>: no transfer mechanism is given for India"
                                .formatted(draft))
                .doesNotContain("Example Speech: no transfer", "Example Speech</bdi></a>: Example");
    }

    @Test
    void newEntryIsToldInFullAndInTheOrderOfItsPage() {
        add(
                """
                {"name": "Example Speech", "legalName": "Example Speech GmbH",
                 "registrationNumber": "HRB 4711", "kind": "third-party", "engagement": "opt-in",
                 "condition": "With speech", "address": "Musterweg 1, Berlin", "country": "DE",
                 "contact": {"role": "Privacy office", "email": "privacy@speech.example"},
                 "dpaUrl": "https://speech.example/dpa", "purpose": "Speech",
                 "responsibilities": "Transcribes calls", "duration": "As long as the contract",
                 "access": {"remoteOnly": true}, "engagedBy": "gooddata-ireland",
                 "entity": "example-speech-group"}
                """);

        var page = page();

        assertThat(LABEL.matcher(page).results().map(found -> found.group(1)))
                .containsExactly(
                        "Legal name",
                        "Registration number",
                        "Kind",
                        "Engaged by",
                        "Engagement",
                        "Condition",
                        "Address",
                        "Country",
                        "Contact",
                        "Data processing agreement",
                        "Purpose",
                        "Responsibilities",
                        "Duration",
                        "Access");
        assertThat(page)
                .contains(
                        "<bdi>HRB 4711</bdi>",
                        "<bdi>Musterweg 1, Berlin</bdi>",
                        "privacy@speech.example",
                        "<bdi>https://speech.example/dpa</bdi>",
                        "<bdi>Transcribes calls</bdi>",
                        "<bdi>Remote only: yes</bdi>")
                .doesNotContain("example-speech-group");
    }

    private void add(String entry) {
        publisher()
                .contentType("application/json")
                .body(entry)
                .post("/v1/subprocessors?draft=" + draft)
                .then()
                .statusCode(201);
    }

    private String page() {
        return browser.get("/desk/drafts/" + draft).asString();
    }
}
