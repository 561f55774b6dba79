package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

    /** Markup, letters from right to left, a word without an end, an emoji. */
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

    private BrowserContext context;

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

    @AfterEach
    void leave() {
        context.close();
    }

    static Stream<String> paths() {
        return Stream.of(
                "/",
                "/?lang=de",
                "/?version=1&lang=fr",
                "/subprocessors/gooddata-ireland",
                "/subprocessors/google-llc?lang=hr",
                "/versions",
                "/subscribe?lang=hr",
                "/unsubscribe?lang=fr",
                "/diff",
                "/diff?from=0&to=latest&view=inline",
                "/where",
                "/where?service=voice&lang=de",
                "/annex",
                "/annex?form=2021/914&lang=fr",
                "/embed?lang=hr");
    }

    @Test
    void readerFiltersTheListAndOpensADiff() {
        var page = open("/", new NewContextOptions());

        page.getByLabel("Search").fill("speech-to-text");
        button(page, "Show").click();

        assertThat(page.url()).contains("q=speech-to-text");
        assertThat(page.locator("table.entries tbody tr").count()).isEqualTo(2);

        link(page, "Google LLC").click();
        assertThat(heading(page)).isEqualTo("Google LLC");

        link(page, "version 1").click();
        assertThat(heading(page)).isEqualTo("Version 0 to version 1");
        assertThat(page.locator("main").textContent()).contains("Added: Google LLC");
    }

    @Test
    void keyboardAloneIsEnough() {
        var page = open("/", new NewContextOptions());

        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to the content");
        page.keyboard().press("Enter");
        for (int i = 0; i < 20 && !focusedIs(page, "q"); i++) {
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

    @ParameterizedTest
    @MethodSource("paths")
    void narrowPageNeverScrollsSideways(String path) {
        var page = open(path, new NewContextOptions().setViewportSize(NARROW, 740));

        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void pageIsAccessibleInLightAndDark(String path) {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = open(path, new NewContextOptions().setColorScheme(scheme));

            var results = new AxeBuilder(page).analyze();

            assertThat(results.getPasses()).hasSizeGreaterThan(10);
            assertThat(results.getViolations().stream().map(PagesIT::told))
                    .as(scheme.name())
                    .isEmpty();
            context.close();
        }
    }

    @Test
    void textOfThePublisherIsShownAndNotRun() {
        var dialogs = new ArrayList<String>();
        context = browser.reader(new NewContextOptions().setBaseURL(base()));
        var page = context.newPage();
        page.onDialog(
                dialog -> {
                    dialogs.add(dialog.message());
                    dialog.dismiss();
                });

        page.navigate("/subprocessors/gooddata-ireland");

        assertThat(heading(page)).isEqualTo(HOSTILE);
        assertThat(page.locator("main img").count()).isZero();
        assertThat(dialogs).isEmpty();
    }

    @Test
    void pageIsSmallKeepsItsLayoutAndAsksNobodyElse() {
        var asked = new ArrayList<String>();
        context = browser.reader(new NewContextOptions().setBaseURL(base()));
        var page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));

        page.navigate("/");

        assertThat(asked).hasSizeGreaterThan(1).allMatch(url -> url.startsWith(base()));
        assertThat(context.cookies()).isEmpty();
        assertThat((int) page.evaluate(TRANSFERRED)).isBetween(1_000, LARGEST);
        assertThat(((Number) page.evaluate(SHIFTED)).doubleValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "hr, hr", "it, en"})
    void pageSpeaksTheLanguageOfTheBrowser(String browsers, String pages) {
        var page = open("/", new NewContextOptions().setLocale(browsers));

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(pages);
    }

    private Page open(String path, NewContextOptions options) {
        context = browser.reader(options.setBaseURL(base()));
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    private static String base() {
        return product.ready().get("api").asText();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String heading(Page page) {
        return page.locator("h1").textContent().strip();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    private static boolean focusedIs(Page page, String id) {
        return id.equals(page.evaluate("document.activeElement.id"));
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + List.copyOf(rule.getNodes()).getFirst().getHtml();
    }
}
