package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The public pages in a real browser. */
class PagesIT {

    private static final int NARROW = 360;
    private static final int LARGEST = 60_000;

    /** Markup, letters from right to left, an emoji, a word without an end. */
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd \ud83c\udf89 " + "w".repeat(160);

    /** Of the page and all that it loads, as they came over the wire. */
    private static final String TRANSFERRED =
            "['navigation', 'resource'].flatMap(t => performance.getEntriesByType(t))"
                    + ".reduce((sum, e) => sum + e.transferSize, 0)";

    private static final String SHIFTED =
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                .observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })
            """;

    @TempDir private static Path home;

    private static Product product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        product = Product.start(home);
        var answer =
                product.api()
                        .edit(
                                "gooddata-ireland",
                                entry -> entry.put("name", HOSTILE).put("purpose", HOSTILE));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
            browser.close();
        }
    }

    static Stream<String> paths() {
        return Stream.of(
                "/",
                "/?lang=de",
                "/?version=1&lang=fr",
                "/subprocessors/gooddata-ireland",
                "/subprocessors/google-llc?lang=hr",
                "/subprocessors/nobody",
                "/versions",
                "/diff",
                "/diff?from=0&to=latest&view=inline",
                "/where",
                "/where?service=voice&lang=de",
                "/annex",
                "/annex?form=2021/914&lang=fr",
                "/subscribe?lang=hr",
                "/unsubscribe?lang=fr",
                "/embed?lang=hr");
    }

    @Test
    void readerFiltersTheListAndOpensADiff() {
        try (var visit = visit(new NewContextOptions()).to("/")) {
            visit.page().getByLabel("Search").fill("speech-to-text");
            visit.button("Show").click();

            assertThat(visit.page().url()).contains("q=speech-to-text");
            assertThat(visit.page().locator("table.entries tbody tr").count()).isEqualTo(2);

            visit.link("Google LLC").click();
            assertThat(visit.heading()).isEqualTo("Google LLC");

            visit.link("version 1").click();
            assertThat(visit.heading()).isEqualTo("Version 0 to version 1");
            assertThat(visit.content()).contains("Added: Google LLC");
        }
    }

    @Test
    void keyboardAloneIsEnough() {
        try (var visit = visit(new NewContextOptions()).to("/")) {
            var page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            for (int i = 0; i < 20 && !focused(visit).equals("q"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("croatia");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("q=croatia"));
            assertThat(page.locator("table.entries tbody th").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Infobip Croatia");
        }
    }

    private static Object focused(Visit visit) {
        return visit.page().evaluate("document.activeElement.id");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void narrowPageNeverScrollsSideways(String path) {
        try (var visit = visit(new NewContextOptions().setViewportSize(NARROW, 740)).to(path)) {
            assertThat(visit.width()).isLessThanOrEqualTo(NARROW);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void pageIsAccessibleInLight(String path) {
        try (var visit = visit(new NewContextOptions()).to(path)) {
            assertThat(visit.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void pageIsAccessibleInTheDark(String path) {
        var dark = new NewContextOptions().setColorScheme(ColorScheme.DARK);
        try (var visit = visit(dark).to(path)) {
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void textOfThePublisherIsShownAndNotRun() {
        var dialogs = new ArrayList<String>();
        try (var visit = visit(new NewContextOptions())) {
            visit.page()
                    .onDialog(
                            dialog -> {
                                dialogs.add(dialog.message());
                                dialog.dismiss();
                            });

            visit.to("/subprocessors/gooddata-ireland");

            assertThat(visit.heading()).isEqualTo(HOSTILE);
            assertThat(visit.page().locator("main img").count()).isZero();
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void pageIsSmallKeepsItsLayoutAndAsksNobodyElse() {
        var asked = new ArrayList<String>();
        try (var visit = visit(new NewContextOptions())) {
            visit.page().onRequest(request -> asked.add(request.url()));

            visit.to("/");

            var base = product.ready().get("api").asText();
            assertThat(asked).hasSizeGreaterThan(1).allMatch(url -> url.startsWith(base));
            assertThat(visit.context().cookies()).isEmpty();
            assertThat((int) visit.page().evaluate(TRANSFERRED)).isBetween(1_000, LARGEST);
            assertThat(((Number) visit.page().evaluate(SHIFTED)).doubleValue()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "hr, hr", "it, en"})
    void pageSpeaksTheLanguageOfTheBrowser(String browsers, String pages) {
        try (var visit = visit(new NewContextOptions().setLocale(browsers)).to("/")) {
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(pages);
        }
    }

    private static Visit visit(NewContextOptions options) {
        return new Visit(browser, product, options);
    }
}
