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
