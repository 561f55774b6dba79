package org.article28.system.benchmark;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article28.system.Product;
import org.article28.system.Replica;

/**
 * Publishes on one process of the api-service and tells how long after the answer another one
 * serves it: as it is, and when the connections that listen were cut just before. Started by {@code
 * scripts/benchmark-replicas}.
 */
final class ReplicaBenchmark {

    private static final int ENTRIES = 50;
    private static final int WARM_UPS = 20;
    private static final int TURNS = 101;
    private static final String LIST = "/v1/subprocessors";
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g");

    private final Editor editor;
    private final Edge one;
    private final Edge other;

    private ReplicaBenchmark(Edge one, Edge other) {
        this.one = one;
        this.other = other;
        this.editor = new Editor(one, ENTRIES);
    }

    /** Argument: the folder for all data. */
    public static void main(String[] arguments) {
        try (var product =
                Product.start(Path.of(arguments[0]), Map.of("ARTICLE28_EXAMPLE", "none"))) {
            Lists.publish(product, ENTRIES);
            product.kill("notifier");
            try (var replica = Replica.start(product, JVM);
                    var database = Database.of(product.ready().get("jdbc"))) {
                var token = product.ready().get("token").asText();
                var benchmark =
                        new ReplicaBenchmark(
                                Edge.of(product.ready().get("api").asText(), token),
                                Edge.of(replica.base(), token));
                System.out.println("| | median | p99 | longest |\n|---|--:|--:|--:|");
                benchmark.measure("listening", () -> {});
                benchmark.measure("cut before each", database::cutListeners);
            }
        }
    }

    private void measure(String name, Runnable before) {
        for (int i = 0; i < WARM_UPS; i++) {
            publishedUntilServed(() -> {});
        }
        var nanos = new long[TURNS];
        for (int i = 0; i < TURNS; i++) {
            nanos[i] = publishedUntilServed(before);
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
                name,
                nanos[TURNS / 2] / 1e6,
                nanos[TURNS * 99 / 100] / 1e6,
                nanos[TURNS - 1] / 1e6);
    }

    private long publishedUntilServed(Runnable before) {
        before.run();
        editor.publish();
        long published = System.nanoTime();
        var tag = Edge.etag(one.get(LIST));
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(10))
                .until(() -> Edge.etag(other.get(LIST)).equals(tag));
        return System.nanoTime() - published;
    }
}
