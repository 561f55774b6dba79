package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Several edits, told in order: previewed together, published as one, told in one mail. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftIT {

    private static final String READER = "reader.of.drafts@example.org";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** An addition, a rename, and a location that goes. */
    private static final String[] TOLD = {
        "Added: Example Speech",
        "Notice of a change, in effect.",
        "Updated: GoodData Ireland Ltd",
        "was: GoodData Ireland Limited",
        "is: GoodData Ireland Ltd",
        "Updated: Google LLC",
        "Removed: Saudi Arabia"
    };

    @TempDir private static Path home;

    private static Product product;
    private static String draft;

    @BeforeAll
    static void start() {
        product = Product.start(home);
        Subscriber.confirmed(product, READER);
        draft = begin();
        edit(
                product.api()
                        .write(
                                "/v1/subprocessors?draft=" + draft,
                                "{\"name\": \"Example Speech\", \"purpose\": \"Speech\", \"country\": \"IE\"}"));
        edit(patch("gooddata-ireland", "{\"name\": \"GoodData Ireland Ltd\"}"));
        edit(
                patch(
                        "google-llc",
                        """
                        {"locations": [{"type": "region", "region": "Europe"},
                          {"type": "country", "country": "US", "services": ["text-to-speech", "speech-to-text"]}]}
                        """));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void previewShowsTheMailAndHowManyWouldGetIt() {
        var preview = Json.read(preview().body());

        assertThat(preview.get("subject").asText())
                .isEqualTo(
                        "Infobip: Example Speech added to the list of sub-processors, and 2 more changes");
        assertThat(preview.get("text").asText()).containsSubsequence(TOLD);
        assertThat(preview.get("recipients").asLong()).isEqualTo(1);
        assertThat(product.api().newestVersion()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void publishingMakesOneVersionAndOneEventWithAClassForEachChange() {
        var answer = publish();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(product.api().newestVersion()).isEqualTo(2);
        await().atMost(SOON).until(() -> !Events.of(product, 2).isEmpty());
        var events = Events.of(product, 2);
        assertThat(events).hasSize(1);
        assertThat(Events.broken(events.getFirst())).isEmpty();
        var changes = Json.read(events.getFirst()).at("/data/changes");
        assertThat(changes.findValuesAsText("subProcessorId"))
                .containsExactly("example-speech", "gooddata-ireland", "google-llc");
        assertThat(changes.findValuesAsText("class"))
                .containsExactly("notice", "material", "material");
    }

    @Test
    @Order(3)
    void subscriberGetsOneMailThatTellsAllThree() {
        await().atMost(SOON).until(() -> !product.inbox().announcing(2, READER).isEmpty());

        var mails = product.inbox().announcing(2, READER);
        assertThat(mails).hasSize(1);
        var text = mails.getFirst().get("text").asText();
        assertThat(text).containsSubsequence(TOLD);
        assertThat(text.lines().map(String::strip))
                .containsOnlyOnce("Notice of a change, in effect.")
                .filteredOn(line -> line.startsWith("For your information"))
                .hasSize(2);
    }

    @Test
    @Order(4)
    void withoutTheNotifierThereIsNoPreviewButADraftIsPublished() {
        draft = begin();
        edit(patch("gooddata-ireland", "{\"purpose\": \"Product analytics and reports.\"}"));
        product.kill("notifier");

        assertThat(preview().statusCode()).isEqualTo(503);
        assertThat(publish().statusCode()).isEqualTo(200);

        assertThat(product.api().newestVersion()).isEqualTo(3);
    }

    private static String begin() {
        var answer = product.api().write("/v1/drafts", "{\"title\": \"Autumn\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return Json.read(answer.body()).get("id").asText();
    }

    private static HttpResponse<String> patch(String id, String patch) {
        return product.api().patch("/v1/subprocessors/" + id, "?draft=" + draft, patch);
    }

    private static void edit(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static HttpResponse<String> preview() {
        return product.api().read("/v1/drafts/" + draft + "/preview");
    }

    private static HttpResponse<String> publish() {
        return product.api().write("/v1/drafts/" + draft + "/publish", "{\"note\": \"Autumn\"}");
    }
}
