package org.article28.notifier.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the ambient transaction. Most statements here are upserts, claims with SKIP LOCKED
 * and batches, which is why they are written as SQL and not as entities.
 */
@ApplicationScoped
public class Database {

    private final DataSource source;
    private final Faults faults;

    Database(DataSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return prepared(
                sql,
                statement -> {
                    bind(statement, parameters);
                    var rows = new ArrayList<T>();
                    try (var result = statement.executeQuery()) {
                        while (result.next()) {
                            rows.add(reader.read(result));
                        }
                    }
                    return rows;
                });
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** Returns how many rows changed. */
    public int update(String sql, @Nullable Object... parameters) {
        return prepared(
                sql,
                statement -> {
                    bind(statement, parameters);
                    return statement.executeUpdate();
                });
    }

    public void batch(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        prepared(
                sql,
                statement -> {
                    for (var row : rows) {
                        bind(statement, row);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T prepared(String sql, Use<T> use) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.of(statement);
        } catch (SQLException e) {
            throw faults.of(e);
        } catch (AssertionError e) {
            // What the driver throws where the connection is lost inside a batch.
            throw faults.of(new SQLException("connection lost in a batch", "08006", e));
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bound(statement.getConnection(), parameters[i]));
        }
    }

    /** A collection of whatever is an array of text; SQL casts it to what it holds. */
    private static @Nullable Object bound(Connection connection, @Nullable Object parameter)
            throws SQLException {
        return switch (parameter) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> values -> connection.createArrayOf("text", values.toArray());
            case null, default -> parameter;
        };
    }
}
