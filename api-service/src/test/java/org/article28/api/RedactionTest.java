package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.article28.local.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry is published with a person's name where a function belongs, and then corrected. */
@ApiTest
class RedactionTest {

    private String id;
    private String path;
    private String person;
    private String gone;
    private int published;

    @BeforeEach
    void mistakeAndItsCorrection() {
        Client.publishExample();
        id = "entry-" + UUID.randomUUID();
        path = "/v1/subprocessors/" + id;
        person = "Žana \"Z\" O'Neil " + id;
        var body =
                """
                {"name": "Printing", "id": "%s", "contact": {"role": "%s", "phone": "1"},
                 "dataSubjects": ["Customers", "%s"], "purpose": "Ask %s"}
                """
                        .formatted(id, json(person), json(person), json(person));
        Client.publisher()
                .contentType("application/json")
                .queryParam("override", "a test")
                .body(body)
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
        published = (int) Client.newest();
        Client.put(id, "{\"name\": \"Printing\", \"contact\": {\"role\": \"Office\"}}")
                .then()
                .statusCode(200);
    }

    @Test
    void oldVersionShowsThatSomethingIsRedacted() throws SQLException {
        var before = Client.etag("/v1/document?version=" + published);

        assertThat(redact(person)).isEqualTo(3);

        var shown = "[redacted " + today() + "]";
        given().get(path + "?version=" + published)
                .then()
                .statusCode(200)
                .body("contact.role", equalTo(shown))
                .body("contact.phone", equalTo("1"))
                .body("dataSubjects", hasItems("Customers", shown));
        given().get("/v1/document?version=" + published)
                .then()
                .header("ETag", not(before))
                .body("subProcessors.contact.role", hasItem(shown));
        given().get(path + "/revisions")
                .then()
                .body("revisions[1].fields[0].before", equalTo(shown));
    }

    @Test
    void changesShowTheObjectInThePlaceOfTheText() throws SQLException {
        var url = "/v1/changes?after=" + (published - 1);
        var before = given().get(url);

        redact(person);

        var after = given().get(url);
        after.then()
                .body(
                        "publications[0].changes[0].after.contact.role",
                        equalTo(Map.of("redacted", today())))
                .body(
                        "publications[1].changes[0].fields.find { it.path == '/contact/role' }.before",
                        equalTo(Map.of("redacted", today())));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        var object = "{\"redacted\":\"" + today() + "\"}";
        assertThat(after.asString())
                .isEqualTo(before.asString().replace("\"" + json(person) + "\"", object));
        assertThat(after.asString()).contains(object);
    }

    @Test
    void chainStillHoldsAndTellsWhatIsRedacted() throws SQLException {
        redact(person);

        given().get("/v1/versions/latest/verification")
                .then()
                .body("valid", equalTo(true))
                .body("redacted.find { it.id == '" + id + "' }.revision", equalTo(1))
                .body("redacted.find { it.id == '" + id + "' }.on", equalTo(today()));
    }

    @Test
    void auditTellsWhoAndWhyButNotWhat() throws SQLException {
        int before = Client.lastAudited();

        redact(person);

        var audit = Client.auditedAfter(before);
        assertThat(audit.getList("entries.action")).containsExactly("redact");
        assertThat(audit.getString("entries[0].target")).isEqualTo("sub-processor/" + id);
        assertThat(audit.getString("entries[0].subject")).isEqualTo("dpo");
        assertThat(audit.getMap("entries[0].details"))
                .isEqualTo(Map.of("reason", "Art. 17 GDPR", "revisions", "1", "versions", "2"));
        assertThat(audit.prettify()).doesNotContain("Žana");
    }

    @Test
    void partOfATextStays() throws SQLException {
        redact(person);

        given().get(path + "?version=" + published)
                .then()
                .body("purpose", equalTo("Ask " + person));
    }

    @Test
    void idsStayWhatTheyAre() {
        assertThatThrownBy(() -> redact(id)).hasMessageContaining("no content of that part holds");
    }

    @Test
    void whatIsInForceIsCorrectedFirst() {
        assertThatThrownBy(() -> redact("Printing"))
                .hasMessageContaining("publish a correction first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|dpo|Art. 17|takes a value",
                "Nobody|''|Art. 17|takes a value",
                "Nobody|dpo|' '|takes a value",
                "Nobody|dpo|Nobody asked|leave the value out",
                "Nobody|dpo|Art. 17|no content of that part holds it"
            })
    void badRedactionIsRefused(String value, String by, String reason, String message) {
        assertThatThrownBy(() -> redact(Role.REGISTER_OWNER, value, by, reason))
                .hasMessageContaining(message);
    }

    @Test
    void serviceMayNotRedact() {
        assertThatThrownBy(() -> redact(Role.REGISTER_SERVICE, person, "dpo", "Art. 17"))
                .hasMessageContaining("permission denied for function redact");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTER_OWNER", "POSTGRES"})
    void settingLetsNothingElseThrough(Role role) {
        assertThatThrownBy(
                        () ->
                                forge(
                                        role,
                                        "update register.revision set content = '{}', redacted_on = %s"))
                .hasMessageContaining("published content is immutable");
        assertThatThrownBy(
                        () ->
                                forge(
                                        role,
                                        "update register.version set event = '{}', redacted_on = %s"))
                .hasMessageContaining("published content is immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salt", "digest"})
    void redactionDoesNotReachTheSeal(String column) {
        assertThatThrownBy(
                        () ->
                                forge(
                                        Role.REGISTER_OWNER,
                                        "update register.revision set "
                                                + column
                                                + " = 'x', redacted_on = %s"))
                .hasMessageContaining("published content is immutable");
    }

    private int redact(String value) throws SQLException {
        var url = "/v1/document?version=" + published;
        var before = Client.etag(url);
        int redacted = redact(Role.REGISTER_OWNER, value, "dpo", "Art. 17 GDPR");
        await().until(() -> !before.equals(Client.etag(url)));
        return redacted;
    }

    private int redact(Role role, String value, String by, String reason) throws SQLException {
        try (var connection = connection(role);
                var call =
                        connection.prepareStatement(
                                "select register.redact('sub-processor', ?, ?, ?, ?)")) {
            call.setString(1, id);
            call.setString(2, value);
            call.setString(3, by);
            call.setString(4, reason);
            var row = call.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** With the setting that the function sets, for the content that holds the value. */
    private void forge(Role role, String sql) throws SQLException {
        try (var connection = connection(role)) {
            connection.setAutoCommit(false);
            try (var setting =
                    connection.prepareStatement(
                            "select set_config('article28.redacting',"
                                    + " json_build_array('sub-processor', ?, ?)::text, true)")) {
                setting.setString(1, id);
                setting.setString(2, person);
                setting.execute();
            }
            var today = "(now() at time zone 'UTC')::date";
            try (var update = connection.createStatement()) {
                update.execute(
                        sql.formatted(today)
                                + (sql.contains(".revision")
                                        ? " where revision = 1 and id = '" + id + "'"
                                        : " where number = " + published));
            }
        }
    }

    private static Connection connection(Role role) throws SQLException {
        var stack = StackResource.endpoints();
        return DriverManager.getConnection(stack.jdbcUrl(), role.sqlName(), stack.password(role));
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
