package org.article28.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the tests ask of the service. */
public final class Client {

    private Client() {}

    public static String token() {
        var file =
                ConfigProvider.getConfig()
                        .getValue("article28.access.admin-token-file", Path.class);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RequestSpecification publisher() {
        return bearer(token());
    }

    public static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A token with these roles, of somebody whom nobody else is. */
    public static String somebody(String... roles) {
        return publisher()
                .contentType("application/json")
                .body(Map.of("name", "t-" + UUID.randomUUID(), "roles", roles))
                .post("/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    public static long newest() {
        return given().get("/v1/versions/latest").jsonPath().getLong("version");
    }

    /** Writes that the audit trail got after that entry. */
    public static JsonPath auditedAfter(int id) {
        return publisher().get("/v1/audit?limit=1000&after=" + id).jsonPath();
    }

    public static int lastAudited() {
        int last = 0;
        while (true) {
            List<Integer> ids = auditedAfter(last).getList("entries.id");
            if (ids.isEmpty()) {
                return last;
            }
            last = ids.getLast();
        }
    }

    public static String example() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("article28.root"), "examples", "infobip.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the example the newest version, whatever was published before. */
    public static long publishExample() {
        return publisher()
                .contentType("application/yaml")
                .header("If-Match", "*")
                .body(example().getBytes(StandardCharsets.UTF_8))
                .put("/v1/document")
                .then()
                .extract()
                .jsonPath()
                .getLong("version");
    }

    public static String etag(String path) {
        return given().get(path).header("ETag");
    }

    public static Response put(String id, String body) {
        return publisher()
                .contentType("application/json")
                .header("If-Match", etag("/v1/subprocessors/" + id))
                .body(body)
                .put("/v1/subprocessors/" + id);
    }
}
