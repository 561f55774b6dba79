package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many writers at once, and a list larger than any event. */
class LoadIT {

    private static final int WRITERS = 50;
    private static final int ENTRIES = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir private static Path home;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(home);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void fiftyWritersMakeFiftyVersionsAndFiftyEventsInOrder() throws Exception {
        declare(WRITERS);
        long before = product.api().newestVersion();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses =
                    IntStream.range(0, WRITERS)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            product.api()
                                                                    .edit(
                                                                            "entry-" + i,
                                                                            entry ->
                                                                                    entry.put(
                                                                                            "purpose",
                                                                                            "New"))
                                                                    .statusCode()))
                            .toList();
            for (var status : statuses) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        var expected = LongStream.rangeClosed(1, before + WRITERS).boxed().toList();
        assertThat(product.api().newestVersion()).isEqualTo(before + WRITERS);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsInKafka()).isEqualTo(expected));
    }

    @Test
    void listLargerThanAnEventReachesTheNotifierAndSoDoesTheNextEdit() {
        var reader = Subscriber.confirmed(product, "reader.of.much@example.org");

        declare(ENTRIES);
        long large = product.api().newestVersion();
        product.api().edit("entry-7", entry -> entry.put("purpose", "Small edit"));

        await().atMost(PATIENCE)
                .until(
                        () ->
                                reader.toldOf(large).size() == 1
                                        && reader.toldOf(large + 1).size() == 1);
        assertThat(reader.toldOf(large + 1).getFirst().get("text").asText())
                .contains("Entry 7", "Small edit");
    }

    private static void declare(int entries) {
        var list =
                IntStream.range(0, entries)
                        .mapToObj(
                                i ->
                                        "{\"id\":\"entry-%d\",\"name\":\"Entry %d\",\"purpose\":\"Purpose of entry %d\"}"
                                                .formatted(i, i, i))
                        .collect(Collectors.joining(",", "[", "]"));
        var document =
                "{\"register\":{\"id\":\"infobip\",\"organisation\":{\"name\":\"Infobip\"}},\"subProcessors\":"
                        + list
                        + "}";
        assertThat(product.api().put("/v1/document", "*", document).statusCode()).isEqualTo(200);
    }

    private static List<Long> versionsInKafka() {
        return KafkaTopic.all(product).stream()
                .map(record -> Json.read(record.value()).at("/data/version").asLong())
                .toList();
    }
}
