package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two notifiers call the same webhooks. */
class WebhookReplicasIT {

    private static final int PROGRAMS = 60;
    private static final int IN_FLIGHT = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /**
     * Nobody gives up on a program that is silent, so that who calls it twice has another reason.
     */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "ARTICLE28_WEBHOOKS_ALLOW_PRIVATE_TARGETS", "true",
                    "ARTICLE28_WEBHOOKS_IN_FLIGHT", Integer.toString(IN_FLIGHT),
                    "ARTICLE28_WEBHOOKS_IN_FLIGHT_PER_TARGET", Integer.toString(IN_FLIGHT),
                    "ARTICLE28_WEBHOOKS_TIMEOUT", "2m",
                    "ARTICLE28_DELIVERY_LEASE", "3s");

    @TempDir private static Path home;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(home, SETTINGS);
        Readers.subscribe(product, PROGRAMS);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @AfterEach
    void removeAll() {
        Programs.removeAll(product);
    }

    @Test
    void bothShareTheCallsAndRepeatNone() throws IOException {
        try (var hook = Hook.silent();
                var _ = other()) {
            Programs.add(product, hook, PROGRAMS);
            long version = published("A purpose for two");
            awaitBothCalling(hook);

            hook.answer();

            awaitDone(version);
            assertThat(ids(hook)).hasSize(PROGRAMS).doesNotHaveDuplicates();
        }
    }

    @Test
    void callsOfOneThatDiedAreMadeAgainByTheOther() throws IOException {
        try (var hook = Hook.silent();
                var other = other()) {
            Programs.add(product, hook, PROGRAMS);
            long version = published("A purpose for the one that is left");
            awaitBothCalling(hook);

            other.kill();
            hook.answer();

            awaitDone(version);
            assertThat(ids(hook)).hasSize(PROGRAMS + IN_FLIGHT);
            assertThat(ids(hook).stream().distinct()).hasSize(PROGRAMS);
            assertThat(hook.calls().stream().map(Hook.Call::body).distinct()).hasSize(1);
        }
    }

    private static NotifierProcess other() {
        var mail = product.ready().get("smtp").asText().split(":");
        var settings = new HashMap<>(SETTINGS);
        settings.put("QUARKUS_MAILER_HOST", mail[0]);
        settings.put("QUARKUS_MAILER_PORT", mail[1]);
        return NotifierProcess.startBeside(product, JVM, settings);
    }

    private static long published(String purpose) {
        product.api().edit("gooddata-ireland", entry -> entry.put("purpose", purpose));
        return product.api().newestVersion();
    }

    /** One of them alone makes no more than half as many calls at a time. */
    private static void awaitBothCalling(Hook hook) {
        await().atMost(PATIENCE).until(() -> hook.calls().size() == 2 * IN_FLIGHT);
    }

    private static void awaitDone(long version) {
        await().atMost(PATIENCE)
                .until(
                        () -> product.api().readAsAdmin("/v1/notices?version=" + version),
                        page -> page.at("/notices/0/state").asText().equals("done"));
    }

    private static List<String> ids(Hook hook) {
        return hook.calls().stream().map(Hook.Call::id).toList();
    }
}
