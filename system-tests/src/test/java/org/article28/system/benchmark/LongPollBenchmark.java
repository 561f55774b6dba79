package org.article28.system.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.article28.system.Product;
import org.article28.system.Replica;

/**
 * Lets clients wait for a publication on one process of the api-service, publishes one, and tells
 * how long it took until they had it and what their waiting held in memory. Started by {@code
 * scripts/benchmark-long-polls}.
 */
final class LongPollBenchmark {

    private static final int ENTRIES = 50;
    private static final int CLIENTS = 5_000;
    private static final int TURNS = 7;
    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xmx1g");
    private static final Pattern WAITING =
            Pattern.compile("(?m)^article28_changes_waiting\\S* ([0-9.]+)$");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Edge edge;
    private final Editor editor;
    private final String base;
    private final Path status;
    private final int clients;

    private LongPollBenchmark(Replica service, String token, int clients) {
        this.base = service.base();
        this.edge = Edge.of(base, token);
        this.editor = new Editor(edge, ENTRIES);
        this.status = Path.of("/proc", Long.toString(service.pid()), "status");
        this.clients = clients;
    }

    /** Arguments: the folder for all data; how many clients, by default 5,000. */
    public static void main(String[] arguments) throws Exception {
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CLIENTS;
        try (var product =
                Product.start(Path.of(arguments[0]), Map.of("ARTICLE28_EXAMPLE", "none"))) {
            Lists.publish(product, ENTRIES);
            product.kill("notifier");
            product.kill("api");
            try (var service = Replica.start(product, JVM)) {
                new LongPollBenchmark(service, product.ready().get("token").asText(), clients)
                        .run();
            }
        }
    }

    private void run() throws IOException {
        System.out.println("| clients | first | median | p99 | last | memory before | waiting |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
        for (int turn = 0; turn < TURNS; turn++) {
            long before = residentMegabytes();
            try (var waiters = new Waiters(base, "/v1/changes?after=latest&wait=60", clients)) {
                await().atMost(Duration.ofSeconds(50)).until(() -> waiting() == clients);
                long during = residentMegabytes();
                long published = System.nanoTime();
                editor.publish();
                System.out.println(line(waiters.answered(), published, before, during));
            }
        }
    }

    private int waiting() {
        var metrics = new String(edge.get("/q/metrics").body());
        var found = WAITING.matcher(metrics);
        return found.find() ? (int) Double.parseDouble(found.group(1)) : 0;
    }

    private long residentMegabytes() throws IOException {
        var found = RESIDENT.matcher(Files.readString(status));
        if (!found.find()) {
            throw new IllegalStateException(status + " tells no VmRSS");
        }
        return Long.parseLong(found.group(1)) / 1_024;
    }

    private String line(long[] answered, long published, long before, long during) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %d MB | %d MB |",
                clients,
                milliseconds(answered[0] - published),
                milliseconds(answered[clients / 2] - published),
                milliseconds(answered[clients * 99 / 100] - published),
                milliseconds(answered[clients - 1] - published),
                before,
                during);
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%,d ms", nanos / 1_000_000);
    }
}
