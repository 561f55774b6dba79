package org.article28.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.article28.local.Endpoints;
import org.article28.local.Ports;
import org.article28.local.Role;
import org.article28.local.StackProcess;

/** Real PostgreSQL and a real broker for the tests of this module, in a temporary folder. */
public class StackResource implements QuarkusTestResourceLifecycleManager {

    static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"32\"><path d=\"M0 0h64v32H0z\"/></svg>";

    static final String NOTIFIER_KEY = "test:c3RhZmYta2V5LW9mLXRlc3RzLTEyMzQ1Njc4OTAxMjM=";

    private static Endpoints endpoints;
    private static StackProcess stack;
    private static TestIssuer issuer;

    private static int notifierPort;

    private Path folder;

    static Endpoints endpoints() {
        return endpoints;
    }

    static StackProcess stack() {
        return stack;
    }

    /** Where the service looks for the notifier; nobody is there but in tests that are. */
    static int notifierPort() {
        return notifierPort;
    }

    /** As the owner of the schema. */
    public static void change(String sql) {
        try (var connection =
                        DriverManager.getConnection(
                                endpoints.jdbcUrl(),
                                Role.REGISTER_OWNER.sqlName(),
                                endpoints.password(Role.REGISTER_OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestIssuer issuer() {
        return issuer;
    }

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("article28-api-test");
            Files.writeString(folder.resolve("logo.svg"), LOGO);
            notifierPort = Ports.free(0);
            // As Main does, which no test of this module goes through.
            System.setProperty(Main.NO_SILENT_REFUSAL, "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack = StackProcess.start(folder.resolve("stack"));
        endpoints = stack.endpoints();
        issuer = TestIssuer.start();
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", endpoints.jdbcUrl());
        settings.put("quarkus.datasource.username", "register_service");
        settings.put("quarkus.datasource.password", endpoints.password(Role.REGISTER_SERVICE));
        settings.put("quarkus.flyway.username", "register_owner");
        settings.put("quarkus.flyway.password", endpoints.password(Role.REGISTER_OWNER));
        settings.put("kafka.bootstrap.servers", endpoints.kafkaBootstrap());
        settings.put("article28.access.admin-token-file", folder.resolve("admin-token").toString());
        settings.put("quarkus.oidc.auth-server-url", issuer.url());
        settings.put("article28.access.oidc-roles.publisher", "list-publishers,dpo");
        settings.put("article28.desk.oidc.client-id", TestProvider.CLIENT_ID);
        settings.put("article28.desk.oidc.client-secret", TestProvider.CLIENT_SECRET);
        settings.put("article28.desk.oidc.name", "Example ID");
        // A test that is limited sends from an address of its own.
        settings.put("article28.access.trusted-proxies", "127.0.0.0/8");
        settings.put("article28.limits.writes.requests", "1000");
        settings.put("article28.limits.writes.window", "10s");
        settings.put("article28.edge.receive-timeout", "3s");
        settings.put("article28.edge.write-origins", "https://trust.example.org");
        settings.put("article28.pages.logo", folder.resolve("logo.svg").toString());
        settings.put("article28.notifier.keys", NOTIFIER_KEY);
        settings.put("article28.notifier.url", "http://localhost:" + notifierPort);
        return settings;
    }

    /** So that tests see tags of what is not compressed, unless they ask for it. */
    @Override
    public void inject(Object testInstance) {
        RestAssured.config =
                RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }

    @Override
    public void stop() {
        issuer.close();
        stack.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(file -> file.delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
