package org.article28.notifier.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.article28.local.Role;

/** Looks behind the service, with the rights of the superuser. */
public final class Sql {

    private Sql() {}

    /** Rows that nobody else can change until they are let go. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /** How many others wait for them, or for whoever waits first. */
        public int waiting() {
            return Integer.parseInt(
                    query("select count(distinct pid) from pg_locks where not granted").getFirst());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** {@code select}: of what is held. */
    public static Held hold(String select) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path to notifier");
            statement.execute(select + " for update");
        }
        return new Held(connection);
    }

    /** The first column of all rows, as text. */
    public static List<String> query(String sql) {
        var texts = new ArrayList<String>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to notifier");
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        var password = Stack.endpoints().password(Role.POSTGRES);
        return DriverManager.getConnection(
                Stack.endpoints().jdbcUrl(), Role.POSTGRES.sqlName(), password);
    }
}
