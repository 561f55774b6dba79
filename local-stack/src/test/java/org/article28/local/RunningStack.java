package org.article28.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The stack that tests share: started by the first that asks, ended with the test process. */
final class RunningStack {

    private static final class Shared {
        static final LocalStack STACK = start();
    }

    private RunningStack() {}

    static LocalStack get() {
        return Shared.STACK;
    }

    static Connection connect(Role role) throws SQLException {
        var endpoints = get().endpoints();
        return connect(endpoints, role, endpoints.password(role));
    }

    static Connection connect(Endpoints endpoints, Role role, String password) throws SQLException {
        return DriverManager.getConnection(endpoints.jdbcUrl(), role.sqlName(), password);
    }

    static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LocalStack start() {
        try {
            Path folder = Files.createTempDirectory("article28-stack");
            var stack = LocalStack.start(Settings.in(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, folder)));
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(LocalStack stack, Path folder) {
        stack.close();
        try {
            Trees.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
