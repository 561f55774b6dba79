package org.article28.api.desk;

import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;
import org.article28.api.Client;

/** The forms of one draft, as an editor sends them. */
final class DraftForms {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    private final Browser browser = Browser.of(Client.somebody("editor"));
    private final String draft = browser.begin("Forms");

    String draft() {
        return draft;
    }

    Response page(String path) {
        return browser.get("/desk/drafts/" + draft + path);
    }

    Response send(String path, String... fields) {
        return browser.form(fields).post("/desk/drafts/" + draft + path);
    }

    /** The state that the form of that path was made of. */
    String seen(String path) {
        var found = SEEN.matcher(page(path).asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** A part as the draft has it. */
    ValidatableResponse part(String path) {
        return publisher().get("/v1/drafts/" + draft + path).then().statusCode(200);
    }

    ValidatableResponse entry(String id) {
        return part("/subprocessors/" + id);
    }

    /** What is said at that place of a form, with its markup. */
    static String said(Response answer, String place) {
        var found =
                Pattern.compile(
                                "<div id=\"said-" + Pattern.quote(place) + "\"[^>]*>(.*?)</div>",
                                Pattern.DOTALL)
                        .matcher(answer.asString());
        assertThat(found.find()).as("said-" + place).isTrue();
        return found.group(1).strip();
    }
}
