package org.article28.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Queries to the database of a running product, as the api-service sees it. */
final class Sql {

    private Sql() {}

    /** The first column. */
    static List<String> query(Product product, String sql) throws SQLException {
        var jdbc = product.ready().get("jdbc");
        try (var connection =
                        DriverManager.getConnection(
                                jdbc.get("url").asText(),
                                jdbc.get("user").asText(),
                                jdbc.get("password").asText());
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
