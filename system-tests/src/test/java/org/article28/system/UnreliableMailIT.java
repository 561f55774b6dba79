package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.article28.system.mail.Mood;
import org.article28.system.mail.MoodyServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail server on a bad day loses nobody, and the evidence says what the server knows. */
class UnreliableMailIT {

    private static final long SEED = 28;
    private static final int READERS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @ParameterizedTest
    @ValueSource(strings = {"session", "angus"})
    void everybodyWhoCanBeReachedIsTold(String transport, @TempDir Path home) {
        try (var server = MoodyServer.start(SEED);
                var product = Product.start(home, settings(transport, server))) {
            Readers.subscribe(product, READERS);
            product.api().edit("google-llc", entry -> entry.put("purpose", "Cloud services."));

            var notice = awaitDone(product, product.api().newestVersion());

            System.out.printf("%s: %s; %s%n", transport, notice.get("deliveries"), server.moods());
            var ledger = ledger(product, notice.get("id").asLong());
            assertThat(ledger).hasSize(READERS);
            ledger.forEach((address, told) -> agree(server.of(address), told));
            assertThat(notice.at("/deliveries/sent").asInt()).isEqualTo(reached(server));
        }
    }

    private static void agree(MoodyServer.Mailbox server, JsonNode told) {
        var moods = server.moods();
        var last = moods.getLast();
        var said =
                switch (last) {
                    case KNOWS_NOBODY -> "failed: 550 5.1.1 nobody here";
                    case IS_FULL -> "failed: 552 5.2.2 mailbox full";
                    default -> "sent: 250 2.0.0 kept";
                };
        var silently = Collections.frequency(moods, Mood.HANGS_UP_AND_KEEPS);
        assertThat(told.get("state").asText() + ": " + told.get("smtpReply").asText())
                .as("%s after %s", told, moods)
                .isEqualTo(said);
        assertThat(server.messageIds())
                .as("copies after %s", moods)
                .hasSize(silently + (said.startsWith("sent") ? 1 : 0))
                .allMatch(("Message-ID: " + told.get("messageId").asText())::equals);
    }

    /** Recipients who were given a copy with a word. */
    private static int reached(MoodyServer server) {
        return (int)
                IntStream.rangeClosed(1, READERS)
                        .mapToObj(number -> server.of("reader-" + number + "@example.org").moods())
                        .filter(
                                moods ->
                                        moods.getLast() == Mood.TAKES
                                                || moods.getLast() == Mood.IS_SLOW)
                        .count();
    }

    private static Map<String, String> settings(String transport, MoodyServer server) {
        return Map.of(
                "ARTICLE28_SMTP",
                server.address(),
                "ARTICLE28_SMTP_TRANSPORT",
                transport,
                "ARTICLE28_DELIVERY_FIRST_RETRY",
                "300ms",
                "ARTICLE28_DELIVERY_LONGEST_RETRY",
                "2s");
    }

    private static JsonNode awaitDone(Product product, long version) {
        return await().atMost(PATIENCE)
                .until(
                        () -> product.api().readAsAdmin("/v1/notices?version=" + version),
                        page -> page.at("/notices/0/state").asText().equals("done"))
                .at("/notices/0");
    }

    private static Map<String, JsonNode> ledger(Product product, long notice) {
        var path = "/v1/notices/" + notice + "/deliveries?format=ndjson";
        var rows = new HashMap<String, JsonNode>();
        for (var line : List.of(product.api().read(path).body().split("\n"))) {
            var told = Json.read(line);
            rows.put(told.get("address").asText(), told);
        }
        return rows;
    }
}
