package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.article28.api.Client.etag;
import static org.article28.api.Client.publisher;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

@ApiTest
class FourEyesTest extends DraftSteps {

    @Test
    void fourEyesRefuseDirectPublicationAndPointToDrafts() {
        askForFourEyes();

        publisher()
                .contentType(MERGE)
                .header("If-Match", etag(GOODDATA))
                .body("{\"purpose\": \"Another purpose\"}")
                .patch(GOODDATA)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        publisher()
                .contentType(MERGE)
                .header("If-Match", etag("/v1/register"))
                .body("{\"fourEyes\": null}")
                .patch("/v1/register")
                .then()
                .statusCode(409);
    }

    @Test
    void approvalOfASecondPersonLetsADraftBePublished() {
        askForFourEyes();
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        publish("{}").statusCode(409).body("type", equalTo("/problems/four-eyes"));

        approve(Client.somebody("publisher"))
                .statusCode(200)
                .body("approvals.holds", contains(true));

        publish("{}").statusCode(200);
    }

    @Test
    void editorOfADraftDoesNotApproveIt() {
        var both = Client.somebody("editor", "publisher");
        bearer(both)
                .contentType(MERGE)
                .header("If-Match", etag(GOODDATA))
                .body("{\"purpose\": \"Another purpose\"}")
                .patch(GOODDATA + "?draft=" + draft)
                .then()
                .statusCode(200);

        approve(both).statusCode(409).body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void editVoidsTheApproval() {
        askForFourEyes();
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        approve(Client.somebody("publisher")).statusCode(200);

        patch("gooddata-ireland", "{\"purpose\": \"A third purpose\"}");

        publish("{}").statusCode(409).body("type", equalTo("/problems/four-eyes"));
        bearer(editor).get("/v1/drafts/" + draft).then().body("approvals.holds", contains(false));
    }

    @Test
    void publicationByOthersVoidsTheApproval() {
        askForFourEyes();
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");
        approve(Client.somebody("publisher")).statusCode(200);
        var mine = draft;
        draft = begin(editor);
        patch("google-llc", "{\"purpose\": \"Cloud\"}");
        approve(Client.somebody("publisher")).statusCode(200);
        publish("{}").statusCode(200);

        draft = mine;

        publish("{}").statusCode(409).body("type", equalTo("/problems/four-eyes"));
        approve(Client.somebody("publisher")).statusCode(200);
        publish("{}").statusCode(200);
    }

    @Test
    void approvalNamesWhatWasSeen() {
        var approver = Client.somebody("publisher");
        var seen = bearer(approver).get("/v1/drafts/" + draft).header("ETag");
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(approver).post("/v1/drafts/" + draft + "/approve").then().statusCode(428);
        bearer(approver)
                .header("If-Match", seen)
                .post("/v1/drafts/" + draft + "/approve")
                .then()
                .statusCode(412);
    }
}
