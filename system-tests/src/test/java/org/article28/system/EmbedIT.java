package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and the form in a page of somebody else, under a policy as strict as it can be. */
class EmbedIT {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>" + "w".repeat(160);

    @TempDir private static Path home;

    private static ForeignSite site;
    private static Product product;
    private static Browser browser;

    private final List<String> faults = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = ForeignSite.start();
        product = Product.start(home, Map.of("ARTICLE28_EDGE_WRITE_ORIGINS", site.origin()));
        var edited = product.api().edit("gooddata-ireland", entry -> entry.put("name", HOSTILE));
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
            site.close();
            browser.close();
        }
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void listIsShownAsTextUnderAStrictPolicy() {
        var page = open(site.otherOrigin(), "<subprocessor-list></subprocessor-list>");

        var rows = page.locator("subprocessor-list tbody tr:has(td)");
        rows.first().waitFor();

        assertThat(rows.count()).isEqualTo(8);
        assertThat(rows.locator("th bdi").allTextContents()).contains(HOSTILE);
        assertThat(rows.allTextContents())
                .anyMatch(row -> row.contains("location that the customer selects (storage;"))
                .anyMatch(row -> row.contains("United States (Speech-to-text, Text-to-speech)"))
                .anyMatch(row -> row.contains("Infobip Bosnia & HerzegovinaE-mail, Voice"));
        assertThat(page.locator("subprocessor-list img").count()).isZero();
        assertThat(
                        page.locator("subprocessor-list table")
                                .evaluate("e => getComputedStyle(e).borderCollapse"))
                .isEqualTo("collapse");
        assertThat(faults).isEmpty();
    }

    @Test
    void attributesFilterTheListAndChooseItsLanguage() {
        var page =
                open(
                        site.otherOrigin(),
                        "<subprocessor-list country=\"GB\" lang=\"de\"></subprocessor-list>");

        var rows = page.locator("subprocessor-list tbody tr:has(td)");
        rows.first().waitFor();
        assertThat(rows.allTextContents())
                .singleElement()
                .asString()
                .contains(
                        "Infobip United Kingdom",
                        "Vereinigtes Königreich",
                        "Angemessenheitsbeschluss");

        page.evaluate("document.querySelector('subprocessor-list').setAttribute('country', 'HR')");

        page.getByText("Infobip Croatia").waitFor();
        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void listFitsANarrowPageAndIsAccessibleInLightAndDark() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page =
                    open(
                            site.origin(),
                            "<subprocessor-list></subprocessor-list><subprocessor-subscribe></subprocessor-subscribe>",
                            new NewContextOptions()
                                    .setViewportSize(360, 740)
                                    .setColorScheme(scheme));
            page.locator("subprocessor-list tbody tr:has(td)").first().waitFor();
            page.locator("subprocessor-subscribe form").waitFor();

            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            assertThat(page.locator("subprocessor-list caption").boundingBox().height)
                    .isLessThan(60);
            var violations =
                    new AxeBuilder(page)
                            .include("subprocessor-list")
                            .include("subprocessor-subscribe");
            assertThat(violations.analyze().getViolations().stream().map(EmbedIT::told)).isEmpty();
            context.close();
        }
    }

    @Test
    void formSubscribesFromAnOriginThatMayWrite() {
        var page =
                open(
                        site.origin(),
                        "<subprocessor-subscribe service=\"voice\"></subprocessor-subscribe>");

        page.getByLabel("E-mail address").fill("embedded@example.org");
        assertThat(page.getByLabel("Voice").isChecked()).isTrue();
        page.getByLabel("I have read the Privacy Notice.").check();
        button(page).click();

        page.getByText("A mail with a link to confirm is on its way.").waitFor();
        await().untilAsserted(
                        () -> assertThat(product.inbox().to("embedded@example.org")).hasSize(1));
        assertThat(faults).isEmpty();
    }

    @Test
    void formSaysWhereItCannotWrite() {
        var page = open(site.otherOrigin(), "<subprocessor-subscribe></subprocessor-subscribe>");

        page.getByLabel("E-mail address").fill("refused@example.org");
        page.getByLabel("I have read the Privacy Notice.").check();
        button(page).click();

        page.getByText("The list can\u2019t be reached just now.").waitFor();
        assertThat(product.inbox().to("refused@example.org")).isEmpty();
    }

    @Test
    void whatStandsInsideStaysWhereTheServiceCannotBeReached() {
        var page =
                open(
                        site.origin(),
                        "<subprocessor-list src=\"http://127.0.0.1:1\"><a href=\"/list\">Our list</a></subprocessor-list>");

        page.getByText("The list can\u2019t be reached just now.").waitFor();
        assertThat(page.getByText("Our list").isVisible()).isTrue();
    }

    private Page open(String origin, String body) {
        return open(origin, body, new NewContextOptions());
    }

    private Page open(String origin, String body, NewContextOptions options) {
        site.show(product.ready().get("api").asText(), body);
        context = browser.reader(options.setLocale("en-GB"));
        var page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(faults::add);
        page.navigate(origin + "/");
        return page;
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add(message.text());
        }
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Subscribe"));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp();
    }
}
