package org.article28.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.article28.local.Role;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service itself may not undo. */
@QuarkusTest
@WithTestResource(Stack.class)
class AppendOnlyTest {

    private static final String REFUSED = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deed set reason = 'other'",
                "delete from deed",
                "truncate deed",
                "alter table deed disable trigger all",
                "drop trigger deed_is_immutable on deed",
                "update restore set restored_at = now()",
                "delete from restore",
                "truncate restore",
                "delete from notice",
                "truncate delivery"
            })
    void serviceIsRefused(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                Stack.endpoints().jdbcUrl(),
                                Role.NOTIFIER_SERVICE.sqlName(),
                                Stack.endpoints().password(Role.NOTIFIER_SERVICE));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
        }
    }
}
