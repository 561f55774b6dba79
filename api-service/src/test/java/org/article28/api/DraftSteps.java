package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Edits, approves and publishes a draft over the example, as the tests of drafts do. */
abstract class DraftSteps {

    static final String GOODDATA = "/v1/subprocessors/gooddata-ireland";
    static final String MERGE = "application/merge-patch+json";

    long version;
    String draft;
    String editor;

    @BeforeEach
    void draft() {
        version = Client.publishExample();
        editor = Client.somebody("editor");
        draft = begin(editor);
    }

    /** Other tests publish without a second person. */
    @AfterEach
    void exampleAgain() {
        if (Boolean.TRUE.equals(given().get("/v1/register").path("fourEyes"))) {
            draft = begin(editor);
            patchRegister("{\"fourEyes\": null}");
            approve(Client.somebody("publisher")).statusCode(200);
            publish("{}").statusCode(200);
        }
        Client.publishExample();
    }

    static String begin(String token) {
        return bearer(token)
                .contentType("application/json")
                .body("{\"title\": \"Autumn\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void add(String entry) {
        bearer(editor)
                .contentType("application/json")
                .body(entry)
                .post("/v1/subprocessors?draft=" + draft)
                .then()
                .statusCode(201);
    }

    void patch(String id, String patch) {
        edit("/v1/subprocessors/" + id, "/subprocessors/" + id, patch);
    }

    void patchRegister(String patch) {
        edit("/v1/register", "/register", patch);
    }

    void edit(String path, String inDraft, String patch) {
        var seen = bearer(editor).get("/v1/drafts/" + draft + inDraft).header("ETag");
        bearer(editor)
                .contentType(MERGE)
                .header("If-Match", seen)
                .body(patch)
                .patch(path + "?draft=" + draft)
                .then()
                .statusCode(200);
    }

    static void publishDirectly(String id, String patch) {
        publisher()
                .contentType(MERGE)
                .header("If-Match", etag("/v1/subprocessors/" + id))
                .body(patch)
                .patch("/v1/subprocessors/" + id)
                .then()
                .statusCode(200);
    }

    static void askForFourEyes() {
        publisher()
                .contentType(MERGE)
                .header("If-Match", etag("/v1/register"))
                .body(Map.of("fourEyes", true))
                .patch("/v1/register")
                .then()
                .statusCode(200);
    }

    ValidatableResponse approve(String token) {
        var seen = bearer(token).get("/v1/drafts/" + draft).header("ETag");
        return bearer(token)
                .header("If-Match", seen)
                .post("/v1/drafts/" + draft + "/approve")
                .then();
    }

    ValidatableResponse publish(String wish) {
        return publisher()
                .contentType("application/json")
                .body(wish)
                .post("/v1/drafts/" + draft + "/publish")
                .then();
    }
}
