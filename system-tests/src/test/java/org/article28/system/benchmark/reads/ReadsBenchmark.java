package org.article28.system.benchmark.reads;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.article28.local.Ports;
import org.article28.system.Product;
import org.article28.system.Replica;
import org.article28.system.benchmark.Lists;

/**
 * Compares what is kept as bytes with a bare handler that returns the same bytes, both in a JVM of
 * the same options, one after the other for each row. Started by {@code scripts/benchmark-reads}.
 */
final class ReadsBenchmark {

    private static final int ENTRIES = 50;
    private static final List<String> JVM = List.of("-XX:+UseParallelGC", "-Xmx1g");
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    private final Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ReadsBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Argument: the folder for all data. */
    public static void main(String[] arguments) throws Exception {
        new ReadsBenchmark(Path.of(arguments[0])).run();
    }

    private void run() throws Exception {
        try (var product = Product.start(folder, Map.of("ARTICLE28_EXAMPLE", "none"))) {
            Lists.publish(product, ENTRIES);
            product.kill("notifier");
            product.kill("api");
            try (var service = Replica.start(product, JVM)) {
                compare(service);
            }
        }
    }

    private void compare(Replica service) throws Exception {
        var rows = rows(service.base());
        int port = Ports.free(0);
        var bare = bare(rows, port);
        try {
            System.out.println("| read | bytes | service | bare | ratio | p99 | µs of CPU |");
            System.out.println("|---|--:|--:|--:|--:|--:|--:|");
            var own = ProcessHandle.of(service.pid()).orElseThrow();
            var base = "http://127.0.0.1:" + port;
            // What is measured first must not be measured while code is still compiled.
            for (var row : rows) {
                Wrk.run(service.base(), row, WARM_UP, own);
                Wrk.run(base, row, WARM_UP, bare.toHandle());
            }
            for (var row : rows) {
                var one = measure(service.base(), row, own);
                var other = measure(base, row, bare.toHandle());
                System.out.println(line(row, one, other));
            }
        } finally {
            bare.destroy();
        }
    }

    private List<Row> rows(String base) {
        var rows = new ArrayList<Row>();
        var list = Row.asked(client, base, "list", "/v1/subprocessors", "");
        rows.add(list);
        rows.add(Row.asked(client, base, "record", "/v1/subprocessors/" + Lists.ID, ""));
        rows.add(Row.asked(client, base, "304", "/v1/subprocessors", list.tag()));
        rows.add(Row.asked(client, base, "diff", "/v1/diff", ""));
        rows.add(Row.asked(client, base, "nothing new", "/v1/changes?after=latest", ""));
        return rows;
    }

    private Process bare(List<Row> rows, int port) throws IOException, InterruptedException {
        var file = folder.resolve("rows.json");
        new ObjectMapper().writeValue(file.toFile(), rows);
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(JVM);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        file.toString(),
                        Integer.toString(port)));
        var process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () ->
                                Row.asked(
                                                        client,
                                                        "http://127.0.0.1:" + port,
                                                        "",
                                                        rows.getFirst().path(),
                                                        "")
                                                .status()
                                        == 200);
        return process;
    }

    private static Wrk.Measured measure(String base, Row row, ProcessHandle server) {
        Wrk.run(base, row, WARM_UP, server);
        return Wrk.run(base, row, MEASURED, server);
    }

    private static String line(Row row, Wrk.Measured one, Wrk.Measured other) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f/s | %,.0f/s | %.2f | %.2f ms, ×%.1f | %.1f, ×%.1f |",
                row.name(),
                row.body().length,
                one.rate(),
                other.rate(),
                one.rate() / other.rate(),
                one.p99(),
                one.p99() / other.p99(),
                one.cpu(),
                one.cpu() / other.cpu());
    }
}
