package org.article28.api;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.newest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@ApiTest
class DraftTest extends DraftSteps {

    @Test
    void draftThatIsBegunComesWithItsTag() {
        var begun =
                Client.publisher()
                        .contentType("application/json")
                        .body("{\"title\": \"Tagged\"}")
                        .post("/v1/drafts");

        var read = Client.publisher().get("/v1/drafts/" + begun.jsonPath().getString("id"));
        assertThat(begun.header("ETag")).isEqualTo(read.header("ETag")).startsWith("\"d1-v");
    }

    @Test
    void threeEditsMakeOneVersionWithAClassEach() {
        add("{\"name\": \"Example Speech\", \"purpose\": \"Speech\", \"country\": \"IE\"}");
        patch("gooddata-ireland", "{\"name\": \"GoodData Ireland Ltd\"}");
        patch("google-llc", "{\"locations\": [{\"type\": \"region\", \"region\": \"Europe\"}]}");

        publish("{\"note\": \"Speech comes\"}")
                .statusCode(200)
                .body("version", equalTo((int) version + 1))
                .body("note", equalTo("Speech comes"));

        given().get("/v1/changes?after=" + version)
                .then()
                .body("publications", hasSize(1))
                .body(
                        "publications[0].changes.subProcessorId",
                        contains("example-speech", "gooddata-ireland", "google-llc"))
                .body("publications[0].changes.class", contains("notice", "material", "material"))
                .body("publications[0].changes[0].countriesAdded", contains("IE"));
        assertThat(given().get("/v1/diff").path("changes").toString())
                .isEqualTo(
                        given().get("/v1/changes?after=" + version)
                                .path("publications[0].changes")
                                .toString());
    }

    @Test
    void nobodySeesADraftBeforeItIsPublished() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        given().get(GOODDATA).then().body("purpose", equalTo("Product analytics."));
        given().get("/v1/drafts/" + draft).then().statusCode(401);
        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void draftShowsWhatItWouldChange() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(editor)
                .get("/v1/drafts/" + draft + "/diff")
                .then()
                .statusCode(200)
                .body("from", equalTo((int) version))
                .body("to", equalTo((int) version + 1))
                .body("changes[0].fields[0].after", equalTo("Another purpose"));
        bearer(editor)
                .get("/v1/drafts/" + draft + "/document")
                .then()
                .body(
                        "subProcessors.find { it.id == 'gooddata-ireland' }.purpose",
                        equalTo("Another purpose"));
        bearer(editor).get("/v1/drafts/" + draft + "/findings").then().statusCode(200);
    }

    @Test
    void editThatIsTakenBackIsNoPartOfTheDraft() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        patch("gooddata-ireland", "{\"purpose\": \"Product analytics.\"}");

        publish("{}").statusCode(409).body("detail", equalTo("the draft changes nothing"));
    }

    @Test
    void whatOthersPublishedElsewhereIsKept() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publishDirectly("google-llc", "{\"purpose\": \"Cloud\"}");

        publish("{}").statusCode(200).body("version", equalTo((int) version + 2));

        given().get("/v1/subprocessors/google-llc").then().body("purpose", equalTo("Cloud"));
        given().get(GOODDATA).then().body("purpose", equalTo("Another purpose"));
    }

    @Test
    void whatBothChangedIsAConflictThatNamesIt() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        patch("google-llc", "{\"purpose\": \"Cloud\"}");
        publishDirectly("gooddata-ireland", "{\"purpose\": \"A third purpose\"}");

        publish("{}")
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body(
                        "detail",
                        startsWith("others changed what this draft changes: gooddata-ireland;"));

        assertThat(newest()).isEqualTo(version + 1);
    }

    @Test
    void anotherEditInTheDraftDoesNotUndoWhatOthersPublished() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publishDirectly("gooddata-ireland", "{\"country\": \"FR\"}");

        patch("gooddata-ireland", "{\"website\": \"https://www.example.org\"}");

        publish("{}").statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @Test
    void conflictIsResolvedByTakingThePartBackAndEditingItAnew() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publishDirectly("gooddata-ireland", "{\"country\": \"FR\"}");

        var path = "/v1/drafts/" + draft + "/subprocessors/gooddata-ireland";
        bearer(editor)
                .header("If-Match", bearer(editor).get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publish("{}").statusCode(200);

        given().get(GOODDATA)
                .then()
                .body("purpose", equalTo("Another purpose"))
                .body("country", equalTo("FR"));
    }

    @Test
    void staleEditOfADraftIsRefused() {
        var stale = etag(GOODDATA);
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(editor)
                .contentType(MERGE)
                .header("If-Match", stale)
                .body("{\"purpose\": \"A third purpose\"}")
                .patch(GOODDATA + "?draft=" + draft)
                .then()
                .statusCode(412);
    }

    @Test
    void editorDoesNotPublish() {
        bearer(editor)
                .contentType(MERGE)
                .header("If-Match", etag(GOODDATA))
                .body("{\"purpose\": \"Another purpose\"}")
                .patch(GOODDATA)
                .then()
                .statusCode(403);
        bearer(editor)
                .contentType("application/json")
                .body("{}")
                .post("/v1/drafts/" + draft + "/publish")
                .then()
                .statusCode(403);
    }

    @Test
    void publishedDraftIsClosed() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publish("{}").statusCode(200);

        publish("{}").statusCode(409).body("detail", equalTo("the draft is published"));
        bearer(editor)
                .get("/v1/drafts/" + draft)
                .then()
                .body("state", equalTo("published"))
                .body("publishedVersion", equalTo((int) version + 1));
    }

    @Test
    void discardedDraftIsClosed() {
        bearer(editor).delete("/v1/drafts/" + draft).then().statusCode(428);

        bearer(editor)
                .header("If-Match", bearer(editor).get("/v1/drafts/" + draft).header("ETag"))
                .delete("/v1/drafts/" + draft)
                .then()
                .statusCode(204);

        publish("{}").statusCode(409).body("detail", equalTo("the draft is discarded"));
        bearer(editor).get("/v1/drafts").then().body("drafts.id", not(contains(draft)));
    }

    @Test
    void tableGoesIntoADraftAsWell() {
        patchRegister("{\"title\": \"Our list\"}");
        var table = given().get("/v1/document?format=markdown").asString();

        bearer(editor)
                .contentType("text/markdown")
                .header("If-Match", "*")
                .body(table.replace("Product analytics.", "Analytics"))
                .put("/v1/document?draft=" + draft)
                .then()
                .statusCode(204);

        bearer(editor)
                .get("/v1/drafts/" + draft + "/document")
                .then()
                .body("register.title", equalTo("Our list"))
                .body("subProcessors", hasSize(8))
                .body(
                        "subProcessors.find { it.id == 'gooddata-ireland' }.purpose",
                        equalTo("Analytics"));
        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void documentThatAnotherEditorDidNotSeeIsNotOverwritten() {
        var path = "/v1/drafts/" + draft + "/document";
        var seen = bearer(editor).get(path);
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(editor)
                .contentType("application/json")
                .header("If-Match", seen.header("ETag"))
                .body(seen.asString())
                .put("/v1/document?draft=" + draft)
                .then()
                .statusCode(412);
    }

    @Test
    void assessmentAndRemovalGoIntoADraft() {
        bearer(editor)
                .contentType("application/json")
                .body("{\"id\": \"tia-serbia\", \"title\": \"Serbia\"}")
                .post("/v1/assessments?draft=" + draft)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/drafts/" + draft + "/assessments/tia-serbia"));
        bearer(editor)
                .header("If-Match", etag(GOODDATA))
                .delete(GOODDATA + "?draft=" + draft)
                .then()
                .statusCode(204);

        publish("{}").statusCode(200).body("summary.added", equalTo(1));

        given().get(GOODDATA).then().statusCode(404);
        given().get("/v1/assessments/tia-serbia").then().statusCode(200);
    }

    @Test
    void whatGoesWithAPublicationIsRefusedWithADraft() {
        bearer(editor)
                .contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post("/v1/subprocessors?note=Soon&draft=" + draft)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("draft"));
    }

    @Test
    void previewIsAskedForLaterWhileTheNotifierIsAway() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(editor)
                .get("/v1/drafts/" + draft + "/preview")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void publisherMayNameTheStateOfTheDraftThatTheySaw() {
        var seen = bearer(editor).get("/v1/drafts/" + draft).header("ETag");
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        publishAsSeen(seen).statusCode(412).body("type", equalTo("/problems/stale"));

        assertThat(newest()).isEqualTo(version);
        publishAsSeen(bearer(editor).get("/v1/drafts/" + draft).header("ETag")).statusCode(200);
    }

    private ValidatableResponse publishAsSeen(String seen) {
        return Client.publisher()
                .contentType("application/json")
                .header("If-Match", seen)
                .body("{}")
                .post("/v1/drafts/" + draft + "/publish")
                .then();
    }

    @Test
    void unknownDraftIsNotFound() {
        bearer(editor).get("/v1/drafts/7").then().statusCode(404);
        bearer(editor)
                .contentType("application/json")
                .body("{\"name\": \"A\"}")
                .post("/v1/subprocessors?draft=00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void everyStepIsAudited() {
        int last = Client.lastAudited();

        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        approve(Client.somebody("publisher")).statusCode(200);
        publish("{}").statusCode(200);

        var audited = Client.auditedAfter(last);
        assertThat(audited.getList("entries.action"))
                .containsExactly("edit-draft", "create-token", "approve-draft", "publish");
        assertThat(audited.getString("entries[0].details.edited"))
                .isEqualTo("sub-processor/gooddata-ireland");
        assertThat(audited.getString("entries[3].target")).isEqualTo("draft/" + draft);
        assertThat(audited.getLong("entries[3].version")).isEqualTo(version + 1);
        assertThat(audited.getString("entries[3].address")).isEqualTo("127.0.0.1");
    }

    @Test
    void correctionNamesTheVersionThatWasWrong() {
        patch("gooddata-ireland", "{\"purpose\": \"Product analytics, as before.\"}");

        publish("{\"corrects\": {\"version\": %d, \"reason\": \"Cut short\"}}".formatted(version))
                .statusCode(200)
                .body("corrects.version", equalTo((int) version));

        given().get("/v1/diff").then().body("changes[0].event", equalTo("corrected"));
        given().get("/v1/versions/" + version)
                .then()
                .body("links.correctedBy", equalTo("/v1/versions/" + (version + 1)));
    }

    @Test
    void correctionOfAVersionThatThereIsNotIsRefused() {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        publish("{\"corrects\": {\"version\": 99999, \"reason\": \"Cut short\"}}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/corrects/version"));
    }
}
