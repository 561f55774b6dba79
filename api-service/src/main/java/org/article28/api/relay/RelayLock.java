package org.article28.api.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * The session-level advisory lock that one relay holds across all instances, on a connection of its
 * own: when the connection is lost, so is the lock. A connection can also be lost on this side
 * alone: the database ends the session of a holder that says nothing, or nobody would send any
 * more. It also hears of new versions.
 */
final class RelayLock implements AutoCloseable {

    /** "article28 relay", as any number that nobody else takes. */
    private static final long KEY = 28_000_001L;

    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_ANSWER = 10;

    /** More than {@link EventSender} waits for a broker, from its first word to its last. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final Connection connection;

    private RelayLock(Connection connection) {
        this.connection = connection;
    }

    /** {@code pause}: the longest that is waited between two checks, besides for a broker. */
    static RelayLock connect(String url, String user, String password, Duration pause)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", Integer.toString(SECONDS_TO_CONNECT));
        properties.setProperty("socketTimeout", Integer.toString(SECONDS_TO_ANSWER));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "article28-relay");
        var lock = new RelayLock(DriverManager.getConnection(url, properties));
        try {
            lock.execute("set idle_session_timeout = " + LONGEST_SILENCE.plus(pause).toMillis());
            lock.execute("listen article28_version");
        } catch (SQLException e) {
            lock.close();
            throw e;
        }
        return lock;
    }

    /** Whether this instance is the one that sends. */
    boolean acquired() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /** Throws if the connection, and so the lock, is lost. */
    void check() throws SQLException {
        execute("select 1");
    }

    /** Returns when a version was published, or after that time. */
    void await(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
