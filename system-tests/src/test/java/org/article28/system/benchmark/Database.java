package org.article28.system.benchmark;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The register's database, as PostgreSQL itself sees it. */
final class Database implements AutoCloseable {

    /** The relay notes elsewhere how far it came, for as many versions at once as there are. */
    private static final String WRITTEN =
            """
            select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables
            where schemaname = 'register' and relname <> 'relay_position'
            """;

    /** Whether the statistics know of all versions and of all that the audit trail tells. */
    private static final String SETTLED =
            """
            select (select count(*) from register.version)
                 + (select count(*) from register.audit_entry)
                 = sum(n_tup_ins) from pg_stat_user_tables
            where schemaname = 'register' and relname in ('version', 'audit_entry')
            """;

    /** A session tells what it did at the latest when it was idle for ten seconds. */
    private static final Duration STATISTICS = Duration.ofSeconds(30);

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database of(JsonNode jdbc) {
        try {
            return new Database(
                    DriverManager.getConnection(
                            jdbc.get("url").asText(),
                            jdbc.get("user").asText(),
                            jdbc.get("password").asText()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows written so far by publications and by work on drafts. */
    long written() {
        await().atMost(STATISTICS).until(() -> text(SETTLED).equals("t"));
        return Long.parseLong(text(WRITTEN));
    }

    /** Ends the connections on which the services hear of new versions. */
    void cutListeners() {
        text(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'article28-watch'");
    }

    String setting(String name) {
        return text("show " + name);
    }

    private String text(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
