package org.article28.system.benchmark.fanout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article28.system.NotifierProcess;
import org.article28.system.Product;
import org.article28.system.Readers;
import org.article28.system.benchmark.Publishing;

/**
 * Publishes to many subscribers and tells how long the deliveries take to be made and to leave,
 * over the machine itself and over a link of 10 ms, beside {@code smtp-source} into the same {@code
 * smtp-sink}. Started by {@code scripts/benchmark-fan-out}.
 */
final class FanOutBenchmark {

    private static final int ALL = 100_000;
    private static final int FIRSTS = 11;
    private static final int WARM_UP = 20_000;
    private static final int MAIL_BYTES = 9_000;
    private static final Duration ROUND_TRIP = Duration.ofMillis(10);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx256m");

    private final Product product;
    private final Publishing publishing;
    private final Ledger ledger;
    private final int subscribers;

    private FanOutBenchmark(Product product, Ledger ledger, int subscribers) {
        this.product = product;
        this.publishing = Publishing.on(product);
        this.ledger = ledger;
        this.subscribers = subscribers;
    }

    /** Arguments: the folder for all data; how many subscribers, 100,000 without. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        int subscribers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ALL;
        try (var sink = Sink.start(folder);
                var link = DelayedLink.to(sink.port(), ROUND_TRIP);
                var product = Product.start(folder, Map.of())) {
            product.kill("notifier");
            Readers.subscribe(product, subscribers);
            try (var ledger = Ledger.of(product)) {
                var benchmark = new FanOutBenchmark(product, ledger, subscribers);
                benchmark.spread();
                benchmark.deliver("loopback", sink.port(), WARM_UP);
                benchmark.deliver("10 ms", link.port(), WARM_UP / 10);
                benchmark.firsts(sink.port());
            }
        }
    }

    /** Without anybody who sends. */
    private void spread() {
        try (var notifier = notifier(9, Map.of("ARTICLE28_DELIVERY_CONNECTIONS", "0"))) {
            long version = publishing.publish();
            say("deliveries made: %,d in %.2f s", subscribers, ledger.spread(version));
            publishing.cancel(version);
        }
    }

    private void deliver(String link, int port, int compared) {
        double before = Source.perSecond(port, compared, MAIL_BYTES);
        try (var notifier = notifier(port, Map.of())) {
            var heap = new Highest(notifier::heap);
            long version = publishing.publish();
            double took = ledger.delivered(version);
            double after = Source.perSecond(port, compared, MAIL_BYTES);
            double source = (before + after) / 2;
            double own = ledger.sent(version) / took;
            say(
                    "%s: %,d mails in %.1f s, %,.0f/s; smtp-source %,.0f/s (%,.0f, %,.0f); ratio"
                            + " %.2f; heap at most %d MB",
                    link,
                    ledger.sent(version),
                    took,
                    own,
                    source,
                    before,
                    after,
                    own / source,
                    heap.stop() / 1_000_000);
        }
    }

    /** From the publication to the first mail, with all subscribers. */
    private void firsts(int port) {
        try (var notifier = notifier(port, Map.of())) {
            var seconds = new double[FIRSTS];
            for (int i = 0; i < FIRSTS; i++) {
                long version = publishing.publish();
                seconds[i] = ledger.first(version);
                publishing.cancel(version);
            }
            Arrays.sort(seconds);
            say(
                    "first mail after %.0f ms (median of %d; %.0f to %.0f)",
                    seconds[FIRSTS / 2] * 1_000,
                    FIRSTS,
                    seconds[0] * 1_000,
                    seconds[FIRSTS - 1] * 1_000);
        }
    }

    private NotifierProcess notifier(int port, Map<String, String> more) {
        var settings =
                new HashMap<>(
                        Map.of(
                                "QUARKUS_MAILER_HOST", "127.0.0.1",
                                "QUARKUS_MAILER_PORT", Integer.toString(port),
                                "ARTICLE28_DELIVERY_CONNECTIONS",
                                        Integer.toString(Source.CONNECTIONS)));
        settings.putAll(more);
        return NotifierProcess.start(product, JVM, settings);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
