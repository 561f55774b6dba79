package org.article28.api.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;

/** A connection on which the database tells of versions and of redactions. */
final class Notifications implements AutoCloseable {

    private static final int SECONDS_TO_CONNECT = 2;
    private static final int SECONDS_TO_ANSWER = 3;

    private final Connection connection;

    private Notifications(Connection connection) {
        this.connection = connection;
    }

    static Notifications connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", Integer.toString(SECONDS_TO_CONNECT));
        properties.setProperty("socketTimeout", Integer.toString(SECONDS_TO_ANSWER));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "article28-watch");
        var connection = DriverManager.getConnection(url, properties);
        try (var statement = connection.createStatement()) {
            // It is asked every second: one that is not lost its other side without a word.
            statement.execute("set idle_session_timeout to '30s'");
            statement.execute("listen article28_version");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new Notifications(connection);
    }

    /** Whether there is nothing that is newer. */
    boolean areKnown(Head head) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select (select coalesce(max(number), 0) from register.version), redactions
                                from register.redaction_count
                                """)) {
            row.next();
            return head.knows(row.getLong(1), row.getLong(2));
        }
    }

    /** Returns when something was told, or after that time. */
    void await(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
