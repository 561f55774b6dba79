package org.article28.notifier.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Keeps replicas from doing the same at once: a session-level advisory lock on a connection of its
 * own. Where that connection is lost another may begin, so that what is done must bear being done
 * twice.
 */
@ApplicationScoped
public class OneAtATime {

    private final DataSource source;
    private final Faults faults;

    OneAtATime(DataSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Empty where somebody else is at it. {@code lock}: one for each kind of work. */
    public <T> Optional<T> run(long lock, Supplier<T> work) {
        try (var connection = source.getConnection()) {
            if (!told(connection, "select pg_try_advisory_lock(?)", lock)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                told(connection, "select pg_advisory_unlock(?)", lock);
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    private static boolean told(Connection connection, String sql, long lock) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, lock);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
