package org.article28.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.article28.local.Role;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever makes reports sees of the notifier. */
@QuarkusTest
@WithTestResource(Stack.class)
class ReaderRoleTest {

    private static final String REFUSED = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select version, state, taken_in_at from notice",
                "select state, count(*), max(ended_at) from delivery group by state",
                "select state, suppressed_because, count(*) from subscription group by 1, 2",
                "select state, late, received_at from objection",
                "select notice_days, ended_at from contractual_contact",
                "select restored_at, ended_at from restore"
            })
    void numbersAndTimesAreRead(String sql) throws SQLException {
        try (var connection = connect()) {
            assertThat(connection.createStatement().execute(sql)).isTrue();
        }
    }

    @Test
    void nobodyIsNamed() {
        assertThat(
                        Sql.query(
                                """
                                select table_name || '.' || column_name
                                from information_schema.column_privileges
                                where grantee = 'notifier_reader'
                                  and (column_name ~ 'address|canonical|customer|reply|grounds|answer$|subject|url'
                                    or privilege_type <> 'SELECT')
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select address from subscription",
                "select smtp_reply from delivery",
                "select customer from contractual_contact",
                "select grounds from objection",
                "select * from opt_in",
                "select * from webhook",
                "select * from deed",
                "update notice set state = 'done'",
                "insert into restore (restored_at) values (now())",
                "delete from delivery",
                "truncate notice_change",
                "create table other (id int)"
            })
    void readerMayNot(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");

            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                Stack.endpoints().jdbcUrl(),
                Role.NOTIFIER_READER.sqlName(),
                Stack.endpoints().password(Role.NOTIFIER_READER));
    }
}
