package org.article28.local;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * Makes the database, roles and schemas of the services; repeated at each start, it changes
 * nothing.
 */
final class Bootstrap {

    private Bootstrap() {}

    /** Opens a connection of the superuser to a database. */
    interface Databases {
        Connection connect(String database) throws SQLException;
    }

    static void run(Databases databases, Passwords passwords) throws SQLException {
        try (var connection = databases.connect("postgres")) {
            createDatabase(connection);
        }
        try (var connection = databases.connect(Postgres.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(Resources.text("roles.sql"));
            for (var role : Role.values()) {
                // The driver hashes it, so that no password ever reaches a log of the server.
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(
                                role.sqlName(), passwords.of(role).toCharArray(), "scram-sha-256");
            }
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "SELECT FROM pg_database WHERE datname = '"
                                        + Postgres.DATABASE
                                        + "'")) {
            if (found.next()) {
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + Postgres.DATABASE);
        }
    }
}
