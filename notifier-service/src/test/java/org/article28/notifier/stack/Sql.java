package org.article28.notifier.stack;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.article28.local.Role;

/** Looks behind the service, with the rights of the superuser. */
public final class Sql {

    private Sql() {}

    /** The first column of all rows, as text. */
    public static List<String> query(String sql) {
        var texts = new ArrayList<String>();
        var password = Stack.endpoints().password(Role.POSTGRES);
        try (var connection =
                        DriverManager.getConnection(
                                Stack.endpoints().jdbcUrl(), Role.POSTGRES.sqlName(), password);
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
}
