package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.article28.model.LogoPath;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Objector;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.WebhookOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages can be read by anybody (WCAG 2.2, AA), and run nothing. */
@QuarkusTest
@WithTestResource(Stack.class)
class PageLookTest {

    private static final Pattern FIELD =
            Pattern.compile("<(?:input type=\"(?!hidden)|select|textarea)[^>]*");
    private static final Pattern LABELLED =
            Pattern.compile("(?s)<label>(?:(?!</label>).)*" + FIELD.pattern());

    @AfterEach
    void endWebhooks() {
        WebhookOwner.endAll();
    }

    @Test
    void pagesHaveOneHeadingATitleALanguageAndLabels() {
        for (var page : pages()) {
            var html = given().accept("text/html").get(page).asString();

            assertThat(html)
                    .contains(
                            "<html lang=\"hr\">", "<meta name=\"viewport\"", "<main id=\"content\"")
                    .doesNotContain("<script", "javascript:", " style=\"", " onclick");
            assertThat(all(html, "<h1>([^<]+)</h1>")).hasSize(1);
            assertThat(all(html, "<title>([^<]+)</title>"))
                    .isEqualTo(all(html, "<h1>([^<]+)</h1>"));
            assertThat(LABELLED.matcher(html).results().count())
                    .isEqualTo(FIELD.matcher(html).results().count());
        }
    }

    @Test
    void pagesLoadTheStyleOfTheListAndNothingElse() {
        for (var page : pages()) {
            var answer = given().accept("text/html").get(page);

            assertThat(all(answer.asString(), "(?:src|<link [^>]*href)=\"([^\"]+)"))
                    .containsExactly("/assets/pages.css");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo(
                            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                    + " frame-ancestors 'none'; base-uri 'none'");
        }
    }

    @Test
    void pagesShowTheLogoThatTheEdgeTellsOf() {
        var page =
                given().header(LogoPath.HEADER, "/assets/0123456789abcdef/logo").get("/subscribe");
        assertThat(page.asString())
                .contains(
                        "<img src=\"/assets/0123456789abcdef/logo\" alt=\"\" height=\"32\"> <bdi>");

        var other = given().header(LogoPath.HEADER, "https://elsewhere/logo").get("/subscribe");
        assertThat(other.asString()).doesNotContain("<img");
    }

    @Test
    void pagesStandInTheFrameOfTheList() {
        for (var page : pages()) {
            assertThat(given().accept("text/html").get(page).asString())
                    .contains(
                            "<a class=\"skip\" href=\"#content\">Na sadržaj</a>",
                            "<a href=\"/?lang=hr\"><bdi>Infobip</bdi></a>",
                            "<a href=\"/versions?lang=hr\">Povijest</a>",
                            "<a href=\"/subscribe?lang=hr\"",
                            "lang=\"hr\" hreflang=\"hr\" aria-current=\"true\">Hrvatski</a>");
        }
    }

    private static List<String> pages() {
        var objector = Objector.toldOf(Changes.announced("seen", LocalDate.parse("2999-12-23")));
        var owner = WebhookOwner.confirmed("look");
        owner.added("http://127.0.0.1:9/look");
        return List.of(
                "/v1/subscriptions/preferences?lang=hr&token=" + owner.token(),
                "/v1/subscriptions/preferences?lang=hr&token=" + confirmed(address("plain")),
                "/v1/objections/form?lang=hr&token=" + objector.token(),
                "/subscribe?lang=hr",
                "/unsubscribe?lang=hr");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
