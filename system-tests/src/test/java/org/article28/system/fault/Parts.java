package org.article28.system.fault;

import static java.util.Map.entry;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Ports;
import org.article28.local.Role;
import org.article28.local.StackProcess;
import org.article28.system.Api;
import org.article28.system.Readers;
import org.article28.system.ServiceProcess;
import org.article28.system.mail.MoodyServer;

/** All that a product is made of, with a line from each part to the next. */
final class Parts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String ON_CONNECT = "QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL";
    private static final String ENDS_SILENCE = "set idle_in_transaction_session_timeout to '3s'";
    private static final String STAFF_KEY = "test:P2POenMO9FnWkgXwvXI99eFWCZH73xtXMU8KgwayXiA=";
    private static final String LINK_KEY = "test:XxfZgf2GWCZg/f5eSE6UDt5Ka52DMX0Tjs3XmFm7EAA=";

    private final Path home;
    private final int kafkaPort = Ports.free(0);
    private final int apiPort = Ports.free(0);
    private final int notifierPort = Ports.free(0);
    private final MoodyServer mail = MoodyServer.calm();
    private final Map<Way, Line> lines;
    private final StackProcess stack;
    private Process api;
    private Process notifier;

    private Parts(Path home) {
        this.home = home;
        this.lines =
                Arrays.stream(Way.values())
                        .collect(toMap(identity(), way -> Line.to(() -> portAfter(way))));
        this.stack =
                StackProcess.start(
                        home.resolve("stack"),
                        "--kafka-port",
                        Integer.toString(kafkaPort),
                        "--kafka-told-port",
                        Integer.toString(line(Way.SERVICES_TO_KAFKA).port()));
        this.api = api();
        this.notifier = notifier();
    }

    static Parts start(Path home) {
        var parts = new Parts(home);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
        try {
            parts.awaitReady();
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
        return parts;
    }

    /** Until both services say that they are. */
    void awaitReady() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> isReady(apiPort) && isReady(notifierPort) && Files.exists(token()));
    }

    private int portAfter(Way way) {
        return switch (way) {
            case API_TO_DATABASE, NOTIFIER_TO_DATABASE -> databasePort();
            case SERVICES_TO_KAFKA -> kafkaPort;
            case NOTIFIER_TO_MAIL_SERVER -> mail.port();
            case API_TO_NOTIFIER -> notifierPort;
            case NOTIFIER_TO_API -> apiPort;
        };
    }

    private int databasePort() {
        return URI.create(stack.endpoints().jdbcUrl().substring("jdbc:".length())).getPort();
    }

    Line line(Way way) {
        return lines.get(way);
    }

    private static boolean isReady(int port) {
        return new Api("http://127.0.0.1:" + port, "").response("/q/health/ready").statusCode()
                == 200;
    }

    /** Asked as clients do, over no line. */
    Api client() {
        try {
            return new Api("http://127.0.0.1:" + apiPort, Files.readString(token()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    MoodyServer mail() {
        return mail;
    }

    Readers.Place database() {
        var endpoints = stack.endpoints();
        return new Readers.Place(endpoints.jdbcUrl(), endpoints.password(Role.POSTGRES));
    }

    /** And starts it again, without waiting until it serves. */
    void kill(Part part) {
        switch (part) {
            case API -> {
                kill(api.toHandle());
                api = api();
            }
            case NOTIFIER -> {
                kill(notifier.toHandle());
                notifier = notifier();
            }
            case BROKER -> {
                kill(ProcessHandle.of(stack.endpoints().kafkaPid()).orElseThrow());
                stack.startAgain(org.article28.local.Part.KAFKA);
            }
            case DATABASE -> {
                kill(ProcessHandle.of(stack.endpoints().postgresPid()).orElseThrow());
                stack.startAgain(org.article28.local.Part.POSTGRES);
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

    private Process api() {
        var values = settings(Way.API_TO_DATABASE, Role.REGISTER_OWNER, Role.REGISTER_SERVICE);
        values.put("ARTICLE28_ACCESS_ADMIN_TOKEN_FILE", token().toString());
        values.put("ARTICLE28_NOTIFIER_KEYS", STAFF_KEY);
        values.put("ARTICLE28_NOTIFIER_URL", over(Way.API_TO_NOTIFIER));
        values.put("ARTICLE28_NOTIFIER_TIMEOUT", "3s");
        values.put(ON_CONNECT, ENDS_SILENCE);
        values.put("ARTICLE28_LIMITS_WRITES_REQUESTS", "0");
        values.put("ARTICLE28_LIMITS_SUBSCRIPTIONS_REQUESTS", "0");
        return start("api-service", apiPort, values);
    }

    private Process notifier() {
        var values = settings(Way.NOTIFIER_TO_DATABASE, Role.NOTIFIER_OWNER, Role.NOTIFIER_SERVICE);
        values.put("ARTICLE28_TOKENS_KEYS", LINK_KEY);
        values.put("ARTICLE28_STAFF_KEYS", STAFF_KEY);
        values.put("ARTICLE28_API_URL", over(Way.NOTIFIER_TO_API));
        values.put(ON_CONNECT, "set search_path to notifier; " + ENDS_SILENCE);
        values.put("ARTICLE28_INTAKE_HEAL_EVERY", "10s");
        values.put("QUARKUS_REST_CLIENT_LIST_CHANGES_READ_TIMEOUT", "3000");
        values.put("ARTICLE28_PUBLIC_URL", "http://localhost:" + apiPort);
        values.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        values.put("QUARKUS_MAILER_PORT", port(Way.NOTIFIER_TO_MAIL_SERVER));
        values.put("ARTICLE28_SMTP_READ_TIMEOUT", "3s");
        values.put("ARTICLE28_SMTP_WRITE_TIMEOUT", "3s");
        values.put("ARTICLE28_SMTP_CONTENT_TIMEOUT", "3s");
        values.put("ARTICLE28_DELIVERY_FIRST_RETRY", "300ms");
        values.put("ARTICLE28_DELIVERY_LONGEST_RETRY", "2s");
        values.put("ARTICLE28_DELIVERY_LEASE", "3s");
        return start("notifier-service", notifierPort, values);
    }

    private Map<String, String> settings(Way toDatabase, Role owner, Role service) {
        var endpoints = stack.endpoints();
        var url =
                endpoints
                        .jdbcUrl()
                        .replace(":" + databasePort() + "/", ":" + port(toDatabase) + "/");
        return new HashMap<>(
                Map.ofEntries(
                        entry("QUARKUS_DATASOURCE_JDBC_URL", url),
                        entry(
                                "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_SOCKETTIMEOUT",
                                "3"),
                        entry("QUARKUS_DATASOURCE_USERNAME", service.sqlName()),
                        entry("QUARKUS_DATASOURCE_PASSWORD", endpoints.password(service)),
                        entry("QUARKUS_FLYWAY_USERNAME", owner.sqlName()),
                        entry("QUARKUS_FLYWAY_PASSWORD", endpoints.password(owner)),
                        entry(
                                "KAFKA_BOOTSTRAP_SERVERS",
                                "127.0.0.1:" + port(Way.SERVICES_TO_KAFKA))));
    }

    private String over(Way way) {
        return "http://127.0.0.1:" + port(way);
    }

    private String port(Way way) {
        return Integer.toString(line(way).port());
    }

    private Process start(String module, int port, Map<String, String> settings) {
        var log = home.resolve(module + ".log");
        return ServiceProcess.start(module, JVM, port, log, settings);
    }

    @Override
    public void close() {
        notifier.destroyForcibly();
        api.destroyForcibly();
        stack.close();
        lines.values().forEach(Line::close);
        mail.close();
    }
}
