package org.article28.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.article28.api.desk.Browser;
import org.article28.local.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part is taken back of what was seen, also where another edit is under way. */
@ApiTest
class TakeBackTest {

    private static final Pattern STATE = Pattern.compile("name=\"state\" value=\"([^\"]+)\"");
    private static final String PART = "sub-processor/gooddata-ireland";

    private Browser browser;
    private String draft;

    @BeforeEach
    void draft() {
        Client.publishExample();
        browser = Browser.of(Client.somebody("editor"));
        draft = browser.begin("Contested");
        var seen =
                Client.publisher()
                        .get("/v1/drafts/" + draft + "/subprocessors/gooddata-ireland")
                        .header("ETag");
        Client.publisher()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body("{\"purpose\": \"Another purpose\"}")
                .patch("/v1/subprocessors/gooddata-ireland?draft=" + draft)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void partOfADraftThatIsBeingEditedIsNotTakenBackUnseen() throws SQLException {
        var form = browser.form("part", PART, "state", state());
        try (var editor = owner();
                var statement = editor.createStatement()) {
            editor.setAutoCommit(false);
            var row = " where id = '" + draft + "'";
            statement.execute("select 1 from register.draft" + row + " for update");

            var answer =
                    CompletableFuture.supplyAsync(
                            () -> form.post("/desk/drafts/" + draft + "/take-back"));
            await().until(() -> somebodyWaits(editor));
            statement.execute("update register.draft set revision = revision + 1" + row);
            editor.commit();

            assertThat(answer.join().statusCode()).isEqualTo(412);
            assertThat(answer.join().asString())
                    .contains("Nothing was done. This is how it is now: look again.");
        }
        assertThat(browser.get("/desk/drafts/" + draft).asString()).contains("Another purpose");
    }

    private String state() {
        var found = STATE.matcher(browser.get("/desk/drafts/" + draft).asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static boolean somebodyWaits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select count(*) > 0 from pg_locks where not granted")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private static Connection owner() throws SQLException {
        var endpoints = StackResource.endpoints();
        return DriverManager.getConnection(
                endpoints.jdbcUrl(),
                Role.REGISTER_OWNER.sqlName(),
                endpoints.password(Role.REGISTER_OWNER));
    }
}
