package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.article28.model.Sha256;
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

    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*)</style>");
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
                    .contains("<html lang=\"hr\">", "<meta name=\"viewport\"", "<main>")
                    .doesNotContain("<script", "javascript:", " style=\"", " onclick");
            assertThat(all(html, "<h1>([^<]+)</h1>")).hasSize(1);
            assertThat(all(html, "<title>([^<]+)</title>"))
                    .isEqualTo(all(html, "<h1>([^<]+)</h1>"));
            assertThat(LABELLED.matcher(html).results().count())
                    .isEqualTo(FIELD.matcher(html).results().count());
        }
    }

    @Test
    void pagesMayBringTheirOwnStyleAndNothingElse() {
        for (var page : pages()) {
            var answer = given().accept("text/html").get(page);
            var style = STYLE.matcher(answer.asString());
            assertThat(style.find()).isTrue();

            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo(
                            "default-src 'none'; style-src 'sha256-"
                                    + digest(style.group(1))
                                    + "'; form-action 'self'; frame-ancestors 'none'; base-uri"
                                    + " 'none'");
        }
    }

    /** Colours as contrast needs them: 4.5 for text, 3 for borders and focus. */
    @Test
    void coloursCanBeToldApartInLightAndInDark() {
        var style = STYLE.matcher(given().accept("text/html").get("/unsubscribe").asString());
        assertThat(style.find()).isTrue();
        var themes = Pattern.compile(":root \\{[^}]*}").matcher(style.group(1)).results().toList();

        assertThat(themes).hasSize(2);
        for (var theme : themes) {
            var ground = luminance(theme.group(), "ground");
            for (var colour : List.of("text", "accent", "fault", "line")) {
                assertThat(contrast(luminance(theme.group(), colour), ground))
                        .as(colour)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(style.group(1)).contains(":focus-visible", "prefers-color-scheme: dark");
    }

    private static List<String> pages() {
        var objector = Objector.toldOf(Changes.announced("seen", LocalDate.parse("2999-12-23")));
        var owner = WebhookOwner.confirmed("look");
        owner.added("http://127.0.0.1:9/look");
        return List.of(
                "/v1/subscriptions/preferences?lang=hr&token=" + owner.token(),
                "/v1/subscriptions/preferences?lang=hr&token=" + confirmed(address("plain")),
                "/v1/objections/form?lang=hr&token=" + objector.token(),
                "/unsubscribe?lang=hr");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String digest(String style) {
        var bytes = style.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(bytes)));
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String theme, String name) {
        var colour = Pattern.compile("--" + name + ": #([0-9a-f]+)").matcher(theme);
        assertThat(colour.find()).isTrue();
        var hex =
                colour.group(1).length() == 3
                        ? colour.group(1).replaceAll(".", "$0$0")
                        : colour.group(1);
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
