package org.article28.system;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Part;
import org.article28.local.Ports;
import org.article28.local.Role;
import org.article28.local.StackProcess;
import org.article28.system.mail.MoodyServer;

/** All that a product is made of, where single parts die and are started again. */
final class Parts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String STAFF_KEY = "test:P2POenMO9FnWkgXwvXI99eFWCZH73xtXMU8KgwayXiA=";
    private static final String LINK_KEY = "test:XxfZgf2GWCZg/f5eSE6UDt5Ka52DMX0Tjs3XmFm7EAA=";

    private final Path home;
    private final StackProcess stack;
    private final MoodyServer mail;
    private final int apiPort = Ports.free(0);
    private final int notifierPort = Ports.free(0);
    private final Process api;
    private Process notifier;

    /** Those that die. */
    enum Victim {
        NOTIFIER,
        BROKER,
        DATABASE,
        MAIL_SERVER
    }

    private Parts(Path home) {
        this.home = home;
        this.stack = StackProcess.start(home.resolve("stack"));
        this.mail = MoodyServer.calm();
        this.api = service("api-service", apiPort, ofApi());
        this.notifier = service("notifier-service", notifierPort, ofNotifier());
    }

    static Parts start(Path home) {
        var parts = new Parts(home);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () ->
                                isReady(parts.apiPort)
                                        && isReady(parts.notifierPort)
                                        && Files.exists(parts.token()));
        return parts;
    }

    private static boolean isReady(int port) {
        return new Api("http://127.0.0.1:" + port, "").response("/q/health/ready").statusCode()
                == 200;
    }

    Api api() throws IOException {
        return new Api("http://127.0.0.1:" + apiPort, Files.readString(token()).strip());
    }

    MoodyServer mail() {
        return mail;
    }

    Readers.Place database() {
        var endpoints = stack.endpoints();
        return new Readers.Place(endpoints.jdbcUrl(), endpoints.password(Role.POSTGRES));
    }

    /** {@code kill -9}, or what looks like it from outside, and a new start. */
    void kill(Victim victim) {
        switch (victim) {
            case NOTIFIER -> {
                kill(notifier.toHandle());
                notifier = service("notifier-service", notifierPort, ofNotifier());
            }
            case BROKER -> {
                kill(ProcessHandle.of(stack.endpoints().kafkaPid()).orElseThrow());
                stack.startAgain(Part.KAFKA);
            }
            case DATABASE -> {
                kill(ProcessHandle.of(stack.endpoints().postgresPid()).orElseThrow());
                stack.startAgain(Part.POSTGRES);
            }
            case MAIL_SERVER -> mail.dieAndComeBack();
        }
    }

    private static void kill(ProcessHandle victim) {
        victim.destroyForcibly();
        victim.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private Path token() {
        return home.resolve("admin-token");
    }

    private Map<String, String> ofApi() {
        var values = database(Role.REGISTER_OWNER, Role.REGISTER_SERVICE);
        values.put("ARTICLE28_ACCESS_ADMIN_TOKEN_FILE", token().toString());
        values.put("ARTICLE28_NOTIFIER_KEYS", STAFF_KEY);
        values.put("ARTICLE28_NOTIFIER_URL", "http://127.0.0.1:" + notifierPort);
        values.put("ARTICLE28_LIMITS_WRITES_REQUESTS", "0");
        return values;
    }

    private Map<String, String> ofNotifier() {
        var values = database(Role.NOTIFIER_OWNER, Role.NOTIFIER_SERVICE);
        values.put("ARTICLE28_TOKENS_KEYS", LINK_KEY);
        values.put("ARTICLE28_STAFF_KEYS", STAFF_KEY);
        values.put("ARTICLE28_API_URL", "http://127.0.0.1:" + apiPort);
        values.put("ARTICLE28_PUBLIC_URL", "http://localhost:" + apiPort);
        values.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        values.put("QUARKUS_MAILER_PORT", mail.address().replaceFirst(".*:", ""));
        values.put("ARTICLE28_DELIVERY_FIRST_RETRY", "300ms");
        values.put("ARTICLE28_DELIVERY_LONGEST_RETRY", "2s");
        values.put("ARTICLE28_DELIVERY_LEASE", "3s");
        return values;
    }

    private Map<String, String> database(Role owner, Role service) {
        var endpoints = stack.endpoints();
        return new HashMap<>(
                Map.ofEntries(
                        entry("QUARKUS_DATASOURCE_JDBC_URL", endpoints.jdbcUrl()),
                        entry("QUARKUS_DATASOURCE_USERNAME", service.sqlName()),
                        entry("QUARKUS_DATASOURCE_PASSWORD", endpoints.password(service)),
                        entry("QUARKUS_FLYWAY_USERNAME", owner.sqlName()),
                        entry("QUARKUS_FLYWAY_PASSWORD", endpoints.password(owner)),
                        entry("KAFKA_BOOTSTRAP_SERVERS", endpoints.kafkaBootstrap())));
    }

    private Process service(String module, int port, Map<String, String> settings) {
        var log = home.resolve(module + ".log");
        return ServiceProcess.start(module, JVM, port, log, settings);
    }

    @Override
    public void close() {
        notifier.destroyForcibly();
        api.destroyForcibly();
        stack.close();
        mail.close();
    }
}
