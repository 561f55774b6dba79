package org.article28.api.desk;

import static org.hamcrest.Matchers.containsString;

import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.Test;

/** The mail of a draft that there is none of. */
@ApiTest
class MailPageTest extends DraftFormsCase {

    @Test
    void draftThatBreaksConstraintsIsLedBackTo() {
        forms.send("/new-entry", "name", "Example Speech", "engagedBy", "gooddata-ireland");
        Client.publisher()
                .header("If-Match", Client.etag("/v1/subprocessors/gooddata-ireland"))
                .delete("/v1/subprocessors/gooddata-ireland")
                .then()
                .statusCode(204);

        forms.page("/mail")
                .then()
                .statusCode(200)
                .body(containsString("There is no mail to show: "))
                .body(containsString("gooddata-ireland"))
                .body(
                        containsString(
                                "<a href=\"/desk/drafts/"
                                        + forms.draft()
                                        + "#changes\">See in the draft what has to be mended</a>"));
    }
}
