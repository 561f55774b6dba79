package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.article28.local.Role;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@ApiTest
class AccessTest {

    @Test
    void writeWithoutATokenIsChallenged() {
        given().contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"article28\"")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void unknownTokenIsRefused() {
        given().header("Authorization", "Bearer a28_guess")
                .contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"article28\", error=\"invalid_token\"")
                .contentType("application/problem+json");
    }

    @Test
    void onlyItsOwnerReadsTheTokenFile() throws IOException {
        var file =
                ConfigProvider.getConfig()
                        .getValue("article28.access.admin-token-file", Path.class);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void tokenIsKeptAsItsHashOnly() throws SQLException {
        var stack = StackResource.endpoints();
        try (var connection =
                        DriverManager.getConnection(
                                stack.jdbcUrl(),
                                "register_owner",
                                stack.password(Role.REGISTER_OWNER));
                var row =
                        connection
                                .createStatement()
                                .executeQuery("select t::text from register.api_token t")) {
            row.next();

            assertThat(row.getString(1)).contains("admin").doesNotContain(Client.token());
        }
    }
}
