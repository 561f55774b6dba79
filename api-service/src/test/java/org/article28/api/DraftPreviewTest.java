package org.article28.api;

import static org.article28.api.Client.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notifier is asked to show: the mail that publishing would send. */
@ApiTest
class DraftPreviewTest extends DraftSteps {

    private static final String SHOWN =
            "{\"subject\": \"S\", \"text\": \"T\", \"html\": \"H\", \"recipients\": 3}";

    @Test
    void previewTakesWhatThePublicationTakes() {
        patch("gooddata-ireland", "{\"purpose\": \"Product analytic.\"}");

        var asked =
                asked(
                        "note=A+word&editorial=A+letter&corrects="
                                + version
                                + "&correctsReason=A+letter+was+lost");

        assertThat(asked.getString("note")).isEqualTo("A word");
        assertThat(asked.getLong("corrects.version")).isEqualTo(version);
        assertThat(asked.getString("corrects.reason")).isEqualTo("A letter was lost");
        assertThat(asked.getString("changes[0].class")).isEqualTo("editorial");
        assertThat(asked.getString("changes[0].event")).isEqualTo("corrected");
    }

    @Test
    void previewNeedsNoneOfThem() {
        patch("gooddata-ireland", "{\"purpose\": \"Product analytic.\"}");

        var asked = asked("note=A+word");

        assertThat(asked.getString("corrects")).isNull();
        assertThat(asked.getString("changes[0].class")).isEqualTo("material");
        assertThat(asked.getString("changes[0].event")).isEqualTo("effective-now");
    }

    @ParameterizedTest
    @CsvSource({
        "corrects=99999&correctsReason=Wrong, 422, corrects, unknown-reference",
        "corrects=x&correctsReason=Wrong, 400, corrects, number",
        "corrects=0&correctsReason=Wrong, 400, corrects, number",
        "corrects=1, 400, correctsReason, together",
        "correctsReason=Wrong, 400, corrects, together",
        "corrects=1&correctsReason=a%0Ab, 400, correctsReason, line",
        "editorial=true, 422, editorial, reason-needed"
    })
    void whatThePublicationWouldRefuseIsRefused(
            String query, int status, String parameter, String code) {
        patch("gooddata-ireland", "{\"purpose\": \"Another purpose\"}");

        bearer(editor)
                .urlEncodingEnabled(false)
                .get("/v1/drafts/" + draft + "/preview?" + query)
                .then()
                .statusCode(status)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    private JsonPath asked(String query) {
        try (var notifier = new NotifierStand(SHOWN)) {
            bearer(editor)
                    .urlEncodingEnabled(false)
                    .get("/v1/drafts/" + draft + "/preview?" + query)
                    .then()
                    .statusCode(200)
                    .body("recipients", equalTo(3));
            return new JsonPath(notifier.bodies().getFirst());
        }
    }
}
