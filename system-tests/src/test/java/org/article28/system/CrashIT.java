package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@code kill -9} leaves undone is done after the next start. */
class CrashIT {

    private static final int SUBSCRIBERS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir private static Path home;

    private static Product product;

    @BeforeAll
    static void start() {
        // One connection, so that there is time to die between the first mail and the last.
        product = Product.start(home, Map.of("ARTICLE28_DELIVERY_CONNECTIONS", "1"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void versionPublishedWithoutABrokerIsMailedOnceAfterTheRestart() {
        var reader = Subscriber.confirmed(product, "patient@example.org");
        product.kill("kafka");
        product.api().edit("google-llc", entry -> entry.put("purpose", "Cloud services."));
        long version = product.api().newestVersion();
        product.kill("api");

        product.stop();
        product.startAgain();

        await().atMost(PATIENCE).until(() -> !reader.toldOf(version).isEmpty());
        var last = publishAndAwait(reader);
        assertThat(reader.toldOf(version)).hasSize(1);
        assertThat(reader.toldOf(last)).hasSize(1);
    }

    @Test
    void everybodyHasTheMailAfterTheNotifierDiedWhileItSent() {
        var addresses =
                IntStream.range(0, SUBSCRIBERS)
                        .mapToObj(i -> "reader" + i + "@example.org")
                        .toList();
        subscribe(addresses);
        int others = product.inbox().total();
        product.api().edit("amazon-web-services", entry -> entry.put("purpose", "Cloud hosting."));
        long version = product.api().newestVersion();
        // Mails to those who confirmed may still come: only those of the notice count.
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> product.inbox().announcing(version, others) > 20);
        product.kill("notifier");
        int before = product.inbox().announcing(version).size();

        product.stop();
        product.startAgain();

        await().atMost(PATIENCE).until(() -> recipients(version).containsAll(addresses));
        var mails = product.inbox().announcing(version);
        var byRecipient = mails.stream().collect(Collectors.groupingBy(CrashIT::recipient));
        long repeats = mails.size() - (long) byRecipient.size();
        System.out.printf(
                "killed after %d of %d mails; %d repeated%n", before, SUBSCRIBERS, repeats);
        assertThat(before).isLessThan(SUBSCRIBERS);
        assertThat(byRecipient.values())
                .allSatisfy(
                        copies ->
                                assertThat(copies.stream().map(CrashIT::messageId).distinct())
                                        .hasSize(1));
        assertThat(repeats).isLessThanOrEqualTo(64);
    }

    private static long publishAndAwait(Subscriber reader) {
        product.api().edit("google-llc", entry -> entry.put("purpose", "More cloud services."));
        long version = product.api().newestVersion();
        await().atMost(PATIENCE).until(() -> !reader.toldOf(version).isEmpty());
        return version;
    }

    private static void subscribe(List<String> addresses) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            addresses.forEach(
                    address -> threads.submit(() -> new Subscriber(product, address).ask()));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var confirmations =
                    addresses.stream()
                            .map(
                                    address ->
                                            threads.submit(
                                                    () ->
                                                            new Subscriber(product, address)
                                                                    .confirm()))
                            .toList();
            for (var confirmation : confirmations) {
                assertThat(confirmation).succeedsWithin(PATIENCE);
            }
        }
    }

    private static List<String> recipients(long version) {
        return product.inbox().announcing(version).stream().map(CrashIT::recipient).toList();
    }

    private static String recipient(JsonNode mail) {
        return mail.get("envelopeTo").get(0).asText();
    }

    private static String messageId(JsonNode mail) {
        return mail.get("messageId").asText();
    }
}
