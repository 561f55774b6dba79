package org.article28.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return given().header("Authorization", "Bearer " + token());
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
