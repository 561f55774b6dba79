package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.article28.local.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ImmutabilityTest {

    private static final String REFUSED = "42501";

    @BeforeEach
    void something() {
        Client.publishExample();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register.revision set content = '{}'",
                "update register.revision set until_version = null where until_version is not null",
                "update register.revision set since_version = 1",
                "delete from register.revision",
                "truncate register.revision",
                "update register.version set note = 'other'",
                "update register.version set event = '{}'",
                "delete from register.version",
                "truncate register.version cascade",
                "update register.audit_entry set subject = 'somebody'",
                "delete from register.audit_entry",
                "truncate register.audit_entry",
                "alter table register.version disable trigger all",
                "create table register.other (id int)",
                "delete from register.api_token"
            })
    void serviceCannotChangeWhatWasPublished(String sql) {
        assertThatThrownBy(() -> execute(Role.REGISTER_SERVICE, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTER_OWNER", "POSTGRES"})
    void noRoleChangesContentByAPlainStatement(Role role) {
        assertThatThrownBy(() -> execute(role, "update register.revision set content = '{}'"))
                .hasMessageContaining("published content is immutable");
        assertThatThrownBy(() -> execute(role, "delete from register.audit_entry"))
                .hasMessageContaining("published content is immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register.audit_entry set subject = 'other'",
                "delete from register.audit_entry",
                "truncate register.audit_entry"
            })
    void nobodyTidiesTheAuditTrail(String sql) {
        assertThat(List.of(Role.REGISTER_SERVICE, Role.REGISTER_OWNER, Role.POSTGRES))
                .allSatisfy(
                        role ->
                                assertThatThrownBy(() -> execute(role, sql))
                                        .isInstanceOfSatisfying(
                                                SQLException.class,
                                                e ->
                                                        assertThat(e.getSQLState())
                                                                .isEqualTo(REFUSED)));
    }

    @Test
    void revisionIsEndedOnce() {
        var ended =
                "update register.revision set until_version = until_version + 1 where until_version is not null";
        Client.put(
                "gooddata-ireland", "{\"name\": \"GoodData\", \"sections\": [\"all-services\"]}");

        assertThatThrownBy(() -> execute(Role.REGISTER_SERVICE, ended))
                .hasMessageContaining("a revision can only be ended, once");
    }

    private static void execute(Role role, String sql) throws SQLException {
        var stack = StackResource.endpoints();
        try (var connection =
                        DriverManager.getConnection(
                                stack.jdbcUrl(), role.sqlName(), stack.password(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
