package org.article28.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server on the loopback interface, with the roles and schemas of the services. */
public final class Postgres implements Server {

    static final String DATABASE = "article28";

    /** Recovery after a kill may have much to replay. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Passwords passwords;
    private @Nullable Child child;

    Postgres(Path folder, int port, Passwords passwords) {
        this.folder = folder;
        this.port = Ports.free(port);
        this.passwords = passwords;
    }

    @Override
    public synchronized void start() {
        if (pid() != 0) {
            return;
        }
        try {
            var cluster = Cluster.in(folder);
            cluster.initialise(passwords.of(Role.POSTGRES));
            var server = cluster.server(port);
            var started = Child.start(server);
            child = started;
            Await.until("PostgreSQL", PATIENCE, () -> answers(started, server));
            Bootstrap.run(this::connect, passwords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StackFailure("the roles of the services could not be made", e);
        }
    }

    private boolean answers(Child started, Command server) {
        if (!started.alive()) {
            throw StackFailure.withLog("PostgreSQL ended while it started", server.log());
        }
        try (var _ = connect("postgres")) {
            return true;
        } catch (SQLException e) {
            if (isStarting(e)) {
                return false;
            }
            throw StackFailure.withLog(
                    "PostgreSQL refuses its superuser: " + e.getMessage(), server.log());
        }
    }

    // Class 08: nobody listens yet; 57P03: listens, and recovers.
    private static boolean isStarting(SQLException e) {
        var state = Objects.requireNonNullElse(e.getSQLState(), "");
        return state.startsWith("08") || state.equals("57P03");
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database) + "?loginTimeout=10",
                Role.POSTGRES.sqlName(),
                passwords.of(Role.POSTGRES));
    }

    @Override
    public synchronized void stop() {
        if (child != null) {
            child.stop();
            child = null;
        }
    }

    /** The process id of the server, 0 while it is stopped. */
    public synchronized long pid() {
        return child != null && child.alive() ? child.pid() : 0;
    }

    /** The database of the services, without user and password. */
    public String jdbcUrl() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }
}
