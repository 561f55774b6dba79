package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.article28.local.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever makes reports sees of the register. */
@ApiTest
class ReaderRoleTest {

    private static final String REFUSED = "42501";

    @BeforeEach
    void something() {
        Client.publishExample();
    }

    @Test
    void whatIsPublishedIsRead() throws SQLException {
        assertThat(rows("select register_id from version order by number limit 1"))
                .containsExactly("infobip");
        assertThat(rows("select id from revision where part = 'register' limit 1"))
                .containsExactly("infobip");
    }

    /** Nobody is named there: contact persons, and who of the staff did what. */
    @Test
    void nothingElseIs() throws SQLException {
        assertThat(
                        rows(
                                """
                                select table_name || '.' || column_name
                                from information_schema.column_privileges
                                where grantee = 'register_reader'
                                  and (table_name not in
                                        ('version', 'revision', 'relay_position', 'redaction_count')
                                    or column_name in ('published_by', 'salt')
                                    or privilege_type <> 'SELECT')
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select published_by from version",
                "select email from contact_person",
                "select hash from api_token",
                "select subject from audit_entry",
                "select title from draft",
                "insert into relay_position default values",
                "update version set note = 'other'",
                "delete from revision",
                "truncate relay_position",
                "create table other (id int)",
                "select register.redact('register', 'infobip', 'Infobip', 'me', 'so')"
            })
    void readerMayNot(String sql) {
        assertThatThrownBy(() -> writing(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    private static List<String> rows(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = connect();
                var result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    /** Not held back by its transaction being for reading alone: anybody may end that. */
    private static void writing(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        var stack = StackResource.endpoints();
        return DriverManager.getConnection(
                stack.jdbcUrl(),
                Role.REGISTER_READER.sqlName(),
                stack.password(Role.REGISTER_READER));
    }
}
