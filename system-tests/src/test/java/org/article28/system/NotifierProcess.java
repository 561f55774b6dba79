package org.article28.system;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Ports;

/** A notifier with settings of its own, over the database of a running product. */
public final class NotifierProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI base;

    private NotifierProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /** {@code jvm}: options of the virtual machine. The product's own must have ended. */
    public static NotifierProcess start(
            Product product, List<String> jvm, Map<String, String> settings) {
        return start(product, URI.create(product.ready().get("notifier").asText()), jvm, settings);
    }

    /** Another replica beside the product's own, which the edge does not know. */
    static NotifierProcess startBeside(
            Product product, List<String> jvm, Map<String, String> settings) {
        return start(product, URI.create("http://127.0.0.1:" + Ports.free(0)), jvm, settings);
    }

    private static NotifierProcess start(
            Product product, URI base, List<String> jvm, Map<String, String> settings) {
        var all = new HashMap<>(environment(product));
        all.putAll(settings);
        var log = product.home().resolve("notifier.log");
        var process = ServiceProcess.start("notifier-service", jvm, base.getPort(), log, all);
        var notifier = new NotifierProcess(process, base);
        await().atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> notifier.get("/q/health/ready").statusCode() == 200);
        return notifier;
    }

    private static Map<String, String> environment(Product product) {
        var ready = product.ready();
        return Map.ofEntries(
                entry("QUARKUS_DATASOURCE_JDBC_URL", ready.at("/jdbc/url").asText()),
                entry("QUARKUS_DATASOURCE_USERNAME", "notifier_service"),
                entry("QUARKUS_DATASOURCE_PASSWORD", product.password("notifier_service")),
                entry("QUARKUS_FLYWAY_USERNAME", "notifier_owner"),
                entry("QUARKUS_FLYWAY_PASSWORD", product.password("notifier_owner")),
                entry("KAFKA_BOOTSTRAP_SERVERS", ready.get("kafka").asText()),
                entry("ARTICLE28_API_URL", ready.get("api").asText()),
                entry("ARTICLE28_PUBLIC_URL", ready.get("api").asText()),
                entry("ARTICLE28_STAFF_KEYS", product.staffKey()),
                entry("ARTICLE28_TOKENS_KEYS", product.linkKey()));
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Bytes of heap in use now. */
    public long heap() {
        return get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    private HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(base.resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
