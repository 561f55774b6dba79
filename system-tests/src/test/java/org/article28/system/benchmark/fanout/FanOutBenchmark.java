package org.article28.system.benchmark.fanout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
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
    private static final List<String> PARTS =
            List.of("made", "loopback", "10ms", "first", "busy", "rsa", "ed25519");
    private static final int FIRSTS = 11;
    private static final int WARM_UP = 20_000;
    private static final int MAIL_BYTES = 9_000;
    private static final Duration ROUND_TRIP = Duration.ofMillis(10);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx256m");

    private final Product product;
    private final Publishing publishing;
    private final Ledger ledger;
    private final Sink sink;
    private final int subscribers;

    private FanOutBenchmark(Product product, Ledger ledger, Sink sink, int subscribers) {
        this.product = product;
        this.sink = sink;
        this.publishing = Publishing.on(product);
        this.ledger = ledger;
        this.subscribers = subscribers;
    }

    /**
     * Arguments: the folder for all data; how many subscribers, 100,000 without; what to measure,
     * of {@link #PARTS}, all of it without.
     */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        int subscribers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ALL;
        var parts = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : PARTS;
        try (var sink = Sink.start(folder);
                var link = DelayedLink.to(sink.port(), ROUND_TRIP);
                var product = Product.start(folder, Map.of())) {
            product.kill("notifier");
            Readers.subscribe(product, subscribers);
            try (var ledger = Ledger.of(product)) {
                var benchmark = new FanOutBenchmark(product, ledger, sink, subscribers);
                parts.forEach(part -> benchmark.measure(part, link));
            }
        }
    }

    private void measure(String part, DelayedLink link) {
        switch (part) {
            case "made" -> spread();
            case "loopback" -> deliver(part, sink.port(), WARM_UP, Map.of());
            case "10ms" -> deliver(part, link.port(), WARM_UP / 10, Map.of());
            case "first" -> firsts("first mail", this::first);
            case "busy" -> firsts("first mail beside an earlier version", this::firstBeside);
            case "rsa" -> deliver("RSA-2048", sink.port(), WARM_UP, Signing.by("RSA", 2_048));
            case "ed25519" -> deliver("Ed25519", sink.port(), WARM_UP, Signing.by("Ed25519", 255));
            default -> throw new IllegalArgumentException(part + " is none of " + PARTS);
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

    private void deliver(String link, int port, int compared, Map<String, String> settings) {
        var before = Source.run(port, compared, MAIL_BYTES, sink);
        try (var notifier = notifier(port, settings)) {
            var postgres =
                    ProcessHandle.of(product.ready().at("/pids/postgres").asLong()).orElseThrow();
            // A notifier has run for long when it is needed.
            ledger.delivered(publishing.publish());
            var heap = new Highest(notifier::heap);
            long own = Cpu.of(notifier.handle());
            long database = Cpu.of(postgres);
            long taken = Cpu.of(sink.handle());
            long version = publishing.publish();
            double took = ledger.delivered(version);
            own = Cpu.of(notifier.handle()) - own;
            database = Cpu.of(postgres) - database;
            taken = Cpu.of(sink.handle()) - taken;
            long sent = ledger.sent(version);
            var after = Source.run(port, compared, MAIL_BYTES, sink);
            double source = (before.perSecond() + after.perSecond()) / 2;
            say(
                    "%s: %,d mails in %.1f s, %,.0f/s; smtp-source %,.0f/s (%,.0f, %,.0f); ratio"
                            + " %.2f; heap at most %d MB",
                    link,
                    sent,
                    took,
                    sent / took,
                    source,
                    before.perSecond(),
                    after.perSecond(),
                    sent / took / source,
                    heap.stop() / 1_000_000);
            say(
                    "%s: CPU a mail: notifier %d µs, PostgreSQL %d µs, smtp-sink %d µs;"
                            + " smtp-source %d µs, smtp-sink %d µs",
                    link,
                    own / sent,
                    database / sent,
                    taken / sent,
                    (before.micros() + after.micros()) / 2,
                    (before.sinkMicros() + after.sinkMicros()) / 2);
        }
    }

    /** From the publication to the first mail, with all subscribers. */
    private void firsts(String what, DoubleSupplier first) {
        try (var notifier = notifier(sink.port(), Map.of())) {
            var seconds = new double[FIRSTS];
            for (int i = 0; i < FIRSTS; i++) {
                seconds[i] = first.getAsDouble();
            }
            Arrays.sort(seconds);
            say(
                    "%s after %.0f ms (median of %d; %.0f to %.0f)",
                    what,
                    seconds[FIRSTS / 2] * 1_000,
                    FIRSTS,
                    seconds[0] * 1_000,
                    seconds[FIRSTS - 1] * 1_000);
        }
    }

    private double first() {
        long version = publishing.publish();
        double seconds = ledger.first(version);
        publishing.cancel(version);
        return seconds;
    }

    /** While an earlier version is under way to all. */
    private double firstBeside() {
        long earlier = publishing.publish();
        ledger.first(earlier);
        double seconds = first();
        long waiting = subscribers - ledger.sent(earlier);
        if (waiting == 0) {
            throw new IllegalStateException("the earlier version was delivered meanwhile");
        }
        publishing.cancel(earlier);
        return seconds;
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
