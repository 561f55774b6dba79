package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.JsonPatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What differs, as a patch, as a page, and filtered. */
@ApiTest
class DiffFormatsTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String NAME = "<script>alert(\"1\")</script> & Sons";

    private long before;
    private long after;

    @BeforeEach
    void versions() {
        before = Client.publishExample();
        publish(
                "{\"id\": \"aaa\", \"name\": \"%s\", \"services\": [\"email\"]}"
                        .formatted(NAME.replace("\"", "\\\"")));
        publish(
                "{\"id\": \"zzz\", \"name\": \"Zzz\", \"services\": [\"voice\"], \"country\": \"BR\"}");
        Client.publisher()
                .header("If-Match", Client.etag("/v1/subprocessors/amazon-web-services"))
                .delete("/v1/subprocessors/amazon-web-services?override=Test")
                .then()
                .statusCode(204);
        Client.put(
                        "google-llc",
                        given().get("/v1/subprocessors/google-llc")
                                .asString()
                                .replace("Google Cloud Platform", "Google's cloud"))
                .then()
                .statusCode(200);
        after = Client.newest();
    }

    @AfterEach
    void exampleAgain() {
        Client.publishExample();
    }

    @Test
    void patchTurnsTheServedDocumentIntoTheOtherAndBack() {
        assertThat(patched(before, after)).isEqualTo(document(after));
        assertThat(patched(after, before)).isEqualTo(document(before));
    }

    @Test
    void patchFromNothingMakesTheDocument() {
        var patch = patch(0, after);

        assertThat(JsonPatch.apply(patch, Samples.JSON.createObjectNode()))
                .isEqualTo(document(after));
    }

    @Test
    void patchIsSmallWhereLittleChanged() {
        assertThat(patch(after - 1, after)).hasSize(1);
        assertThat(patch(after - 1, after).get(0).get("path").textValue())
                .isEqualTo("/subProcessors/2/purpose");
    }

    @Test
    void patchTakesNoFilter() {
        given().accept("application/json-patch+json")
                .get("/v1/diff?service=voice")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("format"))
                .body("errors[0].code", equalTo("filtered"));
    }

    @Test
    void browserIsShownAPage() {
        var page = given().accept(BROWSER).get(path(before, after));

        assertThat(page.contentType().replace(" ", ""))
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.asString())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<title>Sub-processors: version %d to version %d</title>"
                                .formatted(before, after),
                        "<caption>Changes: 4</caption>",
                        "<th scope=\"col\">Before</th>",
                        "<span lang=\"en\">Zzz</span>",
                        "Amazon Web Services, Inc. is removed.",
                        "Google LLC changes: purpose.")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Sons is added.")
                .doesNotContain("<script");
    }

    @Test
    void pageOfNoDifferenceSaysSo() {
        assertThat(given().get(path(after, after) + "&format=html").asString())
                .contains("<p>Nothing differs.</p>")
                .doesNotContain("<table>");
    }

    @Test
    void filterLeavesChangesOfWhatItAsksFor() {
        given().get(path(before, after) + "&service=voice")
                .then()
                .body(
                        "changes.subProcessorId",
                        contains("amazon-web-services", "google-llc", "zzz"));
        given().get(path(before, after) + "&country=BR")
                .then()
                .body("changes.subProcessorId", contains("zzz"));
        given().get(path(before, after) + "&q=sons")
                .then()
                .body("changes.subProcessorId", contains("aaa"));
        given().get(path(before, after) + "&country=JP").then().body("changes", empty());
    }

    @Test
    void filterWithAnUnknownServiceIsRefused() {
        given().get(path(before, after) + "&service=fax")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void changesAreFilteredByWhatWasAndWhatIs() {
        given().get("/v1/changes?after=" + before + "&country=SA")
                .then()
                .body("latest", equalTo((int) after))
                .body("publications.version", contains((int) after))
                .body("publications[0].changes.subProcessorId", contains("google-llc"));
        given().get("/v1/changes?after=" + before + "&mechanism=scc")
                .then()
                .body("publications.version", contains((int) after - 1, (int) after));
        given().get("/v1/changes?after=" + before + "&country=JP")
                .then()
                .body("publications", empty());
    }

    @Test
    void pagesOfFilteredChangesKeepTheFilter() {
        var answer = given().get("/v1/changes?limit=1&service=voice&after=" + before);

        assertThat(answer.header("Link"))
                .isEqualTo(
                        "</v1/changes?after=%d&limit=1&service=voice>; rel=\"next\""
                                .formatted(before + 1));
        assertThat(answer.jsonPath().getList("publications")).isEmpty();
    }

    private static void publish(String entry) {
        Client.publisher()
                .contentType("application/json")
                .body(entry)
                .post("/v1/subprocessors?override=Test")
                .then()
                .statusCode(201);
    }

    private static String path(long from, long to) {
        return "/v1/diff?from=%d&to=%d".formatted(from, to);
    }

    private static JsonNode patched(long from, long to) {
        return JsonPatch.apply(patch(from, to), document(from));
    }

    private static JsonNode patch(long from, long to) {
        var answer = given().accept("application/json-patch+json").get(path(from, to));
        assertThat(answer.contentType()).isEqualTo("application/json-patch+json");
        return tree(answer.asString());
    }

    private static JsonNode document(long version) {
        return tree(given().get("/v1/document?version=" + version).asString());
    }

    private static JsonNode tree(String text) {
        try {
            return Samples.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
