package org.article28.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Ports;

/** Another process of the api-service over the database of a running product. */
public final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Api api;

    private Replica(Process process, Api api) {
        this.process = process;
        this.api = api;
    }

    /** {@code jvm}: options of the virtual machine. */
    public static Replica start(Product product, List<String> jvm) {
        int port = Ports.free(0);
        var log = product.home().resolve("replica.log");
        var process = ServiceProcess.start("api-service", jvm, port, log, environment(product));
        var api = new Api("http://127.0.0.1:" + port, product.ready().get("token").asText());
        await().atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> api.response("/q/health/ready").statusCode() == 200);
        return new Replica(process, api);
    }

    private static Map<String, String> environment(Product product) {
        var ready = product.ready();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", ready.at("/jdbc/url").asText(),
                "QUARKUS_DATASOURCE_USERNAME", ready.at("/jdbc/user").asText(),
                "QUARKUS_DATASOURCE_PASSWORD", ready.at("/jdbc/password").asText(),
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                "KAFKA_BOOTSTRAP_SERVERS", ready.get("kafka").asText(),
                "ARTICLE28_NOTIFIER_URL", "http://127.0.0.1:9",
                "ARTICLE28_NOTIFIER_KEYS", product.staffKey(),
                "ARTICLE28_ACCESS_ADMIN_TOKEN_FILE",
                        product.home().resolve("admin-token").toString());
    }

    Api api() {
        return api;
    }

    public String base() {
        return api.base();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
