package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.Test;

/** The entries of a draft, more than a page has. */
@ApiTest
class EntriesPageTest extends DraftFormsCase {

    private static final Pattern NAME = Pattern.compile("<bdi>(Many \\d+)</bdi></a></th>");

    @Test
    void listIsPagedAndSaysHowMuchThereIs() {
        many(450);

        var first = forms.page("/entries?q=many");
        var second = forms.page("/entries?q=many&after=" + lastOf(first));
        var third = forms.page("/entries?q=many&after=" + lastOf(second));

        first.then()
                .body(containsString("<p role=\"status\">Found: 450. Shown: 1 to 200.</p>"))
                .body(
                        containsString(
                                "/entries?after=" + lastOf(first) + "&amp;q=many\" rel=\"next\""));
        second.then().body(containsString("Found: 450. Shown: 201 to 400."));
        third.then()
                .body(containsString("Found: 450. Shown: 401 to 450."))
                .body(not(containsString("rel=\"next\"")));
        assertThat(List.of(names(first), names(second), names(third)))
                .extracting(List::size)
                .containsExactly(200, 200, 50);
        assertThat(Stream.of(first, second, third).flatMap(page -> names(page).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void listThatIsWholeSaysOnlyHowManyThereAre() {
        forms.page("/entries?q=gooddata")
                .then()
                .body(containsString("<p role=\"status\">Found: 1.</p>"));
    }

    @Test
    void pageAfterAnEntryThatIsGoneIsNone() {
        forms.page("/entries?after=nobody").then().statusCode(404);
    }

    private void many(int count) {
        var entries =
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "{\"name\": \"Many %d\"}".formatted(i))
                        .collect(Collectors.joining(","));
        var register = "{\"id\": \"infobip\", \"organisation\": {\"name\": \"Infobip\"}}";
        Client.publisher()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"register\": %s, \"subProcessors\": [%s]}".formatted(register, entries))
                .put("/v1/document")
                .then()
                .statusCode(200);
    }

    private static String lastOf(Response page) {
        return names(page).getLast().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static List<String> names(Response page) {
        return NAME.matcher(page.asString()).results().map(found -> found.group(1)).toList();
    }
}
