package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.article28.local.Ports;
import org.article28.local.Role;
import org.article28.local.StackProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With which settings the packaged services start. */
class StartIT {

    private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String LINK_KEY = "k1:0vPnW8E2mZp1n4o3n6b2bQJq0cQvC1yXl5n3Jr8gT9s=";
    private static final String STAFF_KEY = "k1:6cM2r9V1xT4kZb7wQe5yN8uH3jL0pD6sFgA1iO2tRzE=";

    @TempDir private static Path home;

    private static StackProcess stack;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        stack = StackProcess.start(home);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void edgeNamesAllThatIsNotSafe() throws IOException {
        var settings = settings(Role.REGISTER_SERVICE);
        settings.put("QUARKUS_FLYWAY_USERNAME", "register_service");
        settings.put("QUARKUS_FLYWAY_PASSWORD", "changeme");
        settings.put("ARTICLE28_PUBLIC_URL", "http://lists.example.org");
        settings.put("ARTICLE28_NOTIFIER_KEYS", "k1:" + "A".repeat(43) + "=");
        settings.put("ARTICLE28_ACCESS_TRUSTED_PROXIES", "10.0.0.0/8,0.0.0.0/0");

        assertThat(refusal("api-service", settings))
                .contains(
                        "article28.public-url is http://lists.example.org: use https (plain-http)",
                        "quarkus.datasource.username is the owner of the schema",
                        "quarkus.flyway.password is easy to guess",
                        "article28.notifier.keys has a key that is not random: k1",
                        "article28.access.trusted-proxies has 0.0.0.0/0",
                        "article28.unsafe.allowed")
                .doesNotContain("changeme", "quarkus.datasource.password");
    }

    @Test
    void notifierNamesAllThatIsNotSafe() throws IOException {
        var settings = settings(Role.NOTIFIER_SERVICE);
        settings.put("QUARKUS_FLYWAY_USERNAME", Role.NOTIFIER_OWNER.sqlName());
        settings.put("QUARKUS_FLYWAY_PASSWORD", stack.endpoints().password(Role.NOTIFIER_OWNER));
        settings.put("ARTICLE28_PUBLIC_URL", "https://lists.example.org");
        settings.put("ARTICLE28_TOKENS_KEYS", LINK_KEY);
        settings.put("ARTICLE28_STAFF_KEYS", LINK_KEY);
        settings.put("QUARKUS_MAILER_HOST", "smtp.example.org");
        settings.put("QUARKUS_MAILER_USERNAME", "list");
        settings.put("QUARKUS_MAILER_PASSWORD", "f1c7a09d5b");

        assertThat(refusal("notifier-service", settings))
                .contains("(one-key)", "(no-sender)", "article28.smtp.start-tls is not REQUIRED")
                .doesNotContain("plain-http", "guessable-secret", "f1c7a09d5b");
    }

    @Test
    void secretsAreReadFromFiles() throws IOException {
        var settings = settings(Role.REGISTER_SERVICE);
        var password = settings.get("QUARKUS_DATASOURCE_PASSWORD");
        // As a variable that was left empty, which the file goes before.
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "");
        mount("quarkus.datasource.password", password + "\n");
        mount("ARTICLE28_NOTIFIER_KEYS", STAFF_KEY);
        settings.put("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", folder.toString());
        settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        settings.put("QUARKUS_FLYWAY_USERNAME", Role.REGISTER_OWNER.sqlName());
        settings.put("QUARKUS_FLYWAY_PASSWORD", stack.endpoints().password(Role.REGISTER_OWNER));
        int port = Ports.free(0);

        var process = start("api-service", port, settings);
        try {
            var api = new Api("http://127.0.0.1:" + port, "");
            await().atMost(Duration.ofSeconds(60))
                    .failFast(() -> !process.isAlive())
                    .ignoreExceptions()
                    .until(() -> api.response("/q/health/ready").statusCode() == 200);
        } finally {
            process.destroy();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** As Kubernetes does: links to what lies in a folder with a link of its own. */
    private void mount(String name, String content) throws IOException {
        var data = Files.createDirectories(folder.resolve("..2026_12_01"));
        Files.writeString(data.resolve(name), content);
        var link = folder.resolve("..data");
        if (Files.notExists(link)) {
            Files.createSymbolicLink(link, data.getFileName());
        }
        Files.createSymbolicLink(folder.resolve(name), Path.of("..data", name));
    }

    private static Map<String, String> settings(Role role) {
        var endpoints = stack.endpoints();
        return new HashMap<>(
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", endpoints.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", role.sqlName(),
                        "QUARKUS_DATASOURCE_PASSWORD", endpoints.password(role),
                        "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                        "KAFKA_BOOTSTRAP_SERVERS", endpoints.kafkaBootstrap()));
    }

    /** What a service says that does not start. */
    private String refusal(String module, Map<String, String> settings) throws IOException {
        var process = start(module, Ports.free(0), settings);
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(log(module));
    }

    private Process start(String module, int port, Map<String, String> settings) {
        return ServiceProcess.start(module, JVM, port, log(module), settings);
    }

    private Path log(String module) {
        return folder.resolve(module + ".log");
    }
}
