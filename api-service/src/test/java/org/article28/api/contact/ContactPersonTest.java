package org.article28.api.contact;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ContactPersonTest {

    private static final String ANA =
            "{\"name\": \"Ana Anić\", \"role\": \"Head of privacy\", \"email\": \"ana.anic@example.org\"}";

    private String entry;
    private String path;

    @BeforeEach
    void entry() {
        Client.publishExample();
        var id = "entry-" + UUID.randomUUID();
        entry = "/v1/subprocessors/" + id;
        path = entry + "/contact-person";
        publisher()
                .contentType("application/json")
                .queryParam("override", "a test")
                .body("{\"name\": \"Printing\", \"id\": \"" + id + "\"}")
                .post("/v1/subprocessors")
                .then()
                .statusCode(201);
    }

    @Test
    void personIsKeptForThoseWhoAreSignedIn() {
        first().then().statusCode(201).body("name", equalTo("Ana Anić"));

        read().then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("Ana Anić"))
                .body("role", equalTo("Head of privacy"))
                .body("email", equalTo("ana.anic@example.org"));
        assertThat(read().header("ETag")).matches("\"p\\d+\\.contact-person\"");
    }

    @Test
    void nobodyElseReadsIt() {
        first();

        given().get(path).then().statusCode(401);
    }

    @Test
    void personIsReplacedByWhoSawThem() {
        var seen = first().header("ETag");

        put("If-Match", seen, "{\"name\": \"Iva Ivić\"}").then().statusCode(200);

        read().then().body("name", equalTo("Iva Ivić"));
        assertThat(read().header("ETag")).isNotEqualTo(seen);
    }

    @Test
    void staleWriterIsRefused() {
        var stale = first().header("ETag");
        put("If-Match", stale, "{\"name\": \"Iva Ivić\"}");

        put("If-Match", stale, ANA).then().statusCode(412);
        publisher().header("If-Match", stale).delete(path).then().statusCode(412);
        put("If-None-Match", "*", ANA).then().statusCode(412);

        read().then().body("name", equalTo("Iva Ivić"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "delete"})
    void writerMustSayWhatTheySaw(String method) {
        first();

        publisher()
                .contentType("application/json")
                .body(ANA)
                .request(method, path)
                .then()
                .statusCode(428);
    }

    @Test
    void erasedPersonIsGone() {
        var seen = first().header("ETag");

        publisher().header("If-Match", seen).delete(path).then().statusCode(204);

        read().then().statusCode(404);
        publisher().header("If-Match", "*").delete(path).then().statusCode(404);
    }

    @Test
    void tagOfAnErasedPersonIsNotThatOfTheNext() {
        var seen = first().header("ETag");
        publisher().header("If-Match", seen).delete(path);

        assertThat(first().header("ETag")).isNotEqualTo(seen);
    }

    @Test
    void personOfAnEntryThatLeftIsReadAndErased() {
        first();
        publisher().header("If-Match", etag(entry)).delete(entry).then().statusCode(204);

        read().then().statusCode(200);
        put("If-Match", "*", ANA).then().statusCode(404);
        publisher().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"role\": \"Head\"}|422|/name|missing",
                "{\"name\": \"A\\nB\"}|422|/name|line",
                "{\"name\": \"A\", \"email\": \"nobody\"}|422|/email|email",
                "{\"name\": \"A\", \"colour\": \"red\"}|400|/colour|unknown-field"
            })
    void badPersonIsRefused(String body, int status, String pointer, String code) {
        put("If-Match", "*", body)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void personIsInNoVersionEventOrAuditEntry() {
        long version = Client.newest();
        int audited = Client.lastAudited();
        var seen = first().header("ETag");
        publisher().header("If-Match", seen).delete(path);
        first();

        assertThat(Client.newest()).isEqualTo(version);
        for (var read :
                new String[] {
                    "/v1/document", "/v1/subprocessors", entry, "/v1/changes?after=" + (version - 1)
                }) {
            assertThat(given().get(read).asString()).doesNotContain("Anić", "ana.anic");
        }
        var audit = Client.auditedAfter(audited);
        assertThat(audit.getList("entries.action"))
                .containsExactly(
                        "put-contact-person", "erase-contact-person", "put-contact-person");
        assertThat(audit.getList("entries.target"))
                .containsOnly(entry.replace("/v1/subprocessors/", "sub-processor/"));
        assertThat(audit.getList("entries.details")).containsOnly(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "auditor", "admin"})
    void whoReadsDoesNotWrite(String role) {
        first();
        var token = Client.somebody(role);

        Client.bearer(token).get(path).then().statusCode(200);
        Client.bearer(token).header("If-Match", "*").delete(path).then().statusCode(403);
    }

    private Response first() {
        return put("If-None-Match", "*", ANA);
    }

    private Response read() {
        return publisher().get(path);
    }

    private Response put(String header, String value, String body) {
        return publisher()
                .contentType("application/json; charset=utf-8")
                .header(header, value)
                .body(body)
                .put(path);
    }
}
