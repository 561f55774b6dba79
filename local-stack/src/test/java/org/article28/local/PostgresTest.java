package org.article28.local;

import static org.article28.local.RunningStack.connect;
import static org.article28.local.RunningStack.execute;
import static org.article28.local.RunningStack.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostgresTest {

    private static final String NOT_PERMITTED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @ParameterizedTest
    @EnumSource(Role.class)
    void wrongPasswordIsRefused(Role role) {
        var endpoints = RunningStack.get().endpoints();

        assertThatThrownBy(() -> connect(endpoints, role, "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(WRONG_PASSWORD));
    }

    @Test
    void nobodyIsTrustedWithoutAPassword() throws SQLException {
        try (var connection = connect(Role.POSTGRES)) {
            assertThat(
                            query(
                                    connection,
                                    "SELECT string_agg(DISTINCT auth_method, ',')"
                                            + " FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "log_timezone, UTC"
    })
    void serverIsSetUpAs(String setting, String value) throws SQLException {
        try (var connection = connect(Role.POSTGRES)) {
            assertThat(query(connection, "SHOW " + setting)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER_OWNER, register, UC",
        "REGISTER_SERVICE, register, U",
        "NOTIFIER_OWNER, notifier, UC",
        "NOTIFIER_SERVICE, notifier, U",
        "REGISTER_READER, register, ''",
        "NOTIFIER_READER, notifier, ''"
    })
    void eachRoleSeesOnlyItsOwnSchema(Role role, String own, String rights) throws SQLException {
        try (var connection = connect(role)) {
            for (var schema : new String[] {"register", "notifier", "public"}) {
                var granted =
                        query(
                                connection,
                                """
                                SELECT CASE WHEN has_schema_privilege('%1$s', 'USAGE') THEN 'U' ELSE '' END
                                    || CASE WHEN has_schema_privilege('%1$s', 'CREATE') THEN 'C' ELSE '' END
                                """
                                        .formatted(schema));
                assertThat(granted).as(schema).isEqualTo(schema.equals(own) ? rights : "");
            }
        }
    }

    @Test
    void tableOfOneServiceIsClosedToTheOtherAndGrantedToItsOwn() throws SQLException {
        try (var owner = connect(Role.REGISTER_OWNER)) {
            execute(owner, "CREATE TABLE entry (name text)");
            execute(owner, "INSERT INTO entry VALUES ('Example')");
            execute(owner, "GRANT SELECT ON entry TO register_service");
        }

        try (var service = connect(Role.REGISTER_SERVICE);
                var other = connect(Role.NOTIFIER_OWNER)) {
            assertThat(query(service, "SELECT name FROM entry")).isEqualTo("Example");
            assertThatThrownBy(() -> query(other, "SELECT name FROM register.entry"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo(NOT_PERMITTED));
        }
    }

    @ParameterizedTest
    @CsvSource({"postgres", "template1"})
    void servicesReachNoOtherDatabase(String database) {
        var endpoints = RunningStack.get().endpoints();
        var url = endpoints.jdbcUrl().replace("/article28", "/" + database);
        var password = endpoints.password(Role.REGISTER_SERVICE);

        assertThatThrownBy(() -> DriverManager.getConnection(url, "register_service", password))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(NOT_PERMITTED));
    }

    /** As where PostgreSQL is bought; under other names, since those of the product are there. */
    @Test
    void ownerOfTheDatabaseWhoMayMakeRolesMakesThemAsTheSuperuserDoes() throws SQLException {
        try (var superuser = connect(Role.POSTGRES)) {
            execute(superuser, "CREATE ROLE tenant LOGIN CREATEROLE PASSWORD 'tenant-of-a-test'");
            execute(superuser, "CREATE DATABASE bought OWNER tenant");
        }
        var url = RunningStack.get().endpoints().jdbcUrl().replace("/article28", "/bought");
        var roles =
                Resources.text("roles.sql")
                        .replace("article28", "bought")
                        .replaceAll("(register|notifier)", "bought_$1");

        try (var tenant = DriverManager.getConnection(url, "tenant", "tenant-of-a-test")) {
            execute(tenant, roles);
            execute(tenant, roles);

            assertThat(
                            query(
                                    tenant,
                                    """
                                    SELECT string_agg(nspname || ' of ' || nspowner::regrole, ', ' ORDER BY nspname)
                                    FROM pg_namespace WHERE nspname LIKE 'bought%'
                                    """))
                    .isEqualTo(
                            "bought_notifier of bought_notifier_owner,"
                                    + " bought_register of bought_register_owner");
            // As a restore does.
            execute(tenant, "SET ROLE bought_register_owner");
            execute(tenant, "DROP SCHEMA bought_register");
        }
    }

    @Test
    void dataAndPortSurviveAStop() throws SQLException {
        var before = RunningStack.get().endpoints();
        try (var owner = connect(Role.NOTIFIER_OWNER)) {
            execute(owner, "CREATE TABLE stopped AS SELECT 'kept' AS value");
        }

        RunningStack.get().postgres().stop();
        assertThat(RunningStack.get().endpoints().postgresPid()).isZero();
        RunningStack.get().postgres().start();

        assertThat(RunningStack.get().endpoints().jdbcUrl()).isEqualTo(before.jdbcUrl());
        try (var owner = connect(Role.NOTIFIER_OWNER)) {
            assertThat(query(owner, "SELECT value FROM stopped")).isEqualTo("kept");
        }
    }

    @Test
    void committedDataSurvivesAKill() throws SQLException {
        try (var owner = connect(Role.NOTIFIER_OWNER)) {
            execute(owner, "CREATE TABLE killed AS SELECT 'kept' AS value");
        }
        var postgres = RunningStack.get().postgres();

        ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
        await().until(() -> postgres.pid() == 0);
        postgres.start();

        try (var owner = connect(Role.NOTIFIER_OWNER)) {
            assertThat(query(owner, "SELECT value FROM killed")).isEqualTo("kept");
        }
    }
}
