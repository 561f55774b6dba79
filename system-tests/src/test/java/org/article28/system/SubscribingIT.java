package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a subscriber does in a browser, from the list to the day on which they leave. */
class SubscribingIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** A browser takes it for an address; no mail gets there. */
    private static final String NOWHERE = "reader@nowhere";

    @TempDir private static Path home;

    private static Product product;
    private static Browser browser;

    private BrowserContext context;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        product = Product.start(home);
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

    @Test
    void readerSubscribesConfirmsChoosesAndLeavesWithoutScripts() {
        var reader = "browser@example.org";
        var page = open("/", new NewContextOptions().setJavaScriptEnabled(false));
        link(page, "Subscribe").click();
        page.getByLabel("E-mail address").fill(reader);
        page.getByLabel("All but editorial").check();
        page.getByRole(AriaRole.CHECKBOX).last().check();
        button(page, "Subscribe").click();
        assertThat(heading(page)).isEqualTo("A mail is on its way");

        page.navigate(linkOfAMail(reader, "/v1/subscriptions/confirm"));
        button(page, "Confirm").click();
        assertThat(heading(page)).isEqualTo("Confirmed");
        link(page, "To the list of sub-processors").click();
        assertThat(heading(page)).isEqualTo("Sub-processors of Infobip");

        var preferences = linkOfAMail(reader, "/v1/subscriptions/preferences");
        page.navigate(preferences);
        assertThat(page.getByLabel("Also tell of editorial changes").isChecked()).isFalse();
        page.getByLabel("How often").selectOption("weekly");
        button(page, "Save").click();
        assertThat(heading(page)).isEqualTo("Saved");
        page.navigate(preferences);
        assertThat(page.getByLabel("How often").inputValue()).isEqualTo("weekly");

        button(page, "Unsubscribe").click();
        assertThat(heading(page)).isEqualTo("Unsubscribed");
        link(page, "Subscribe again").click();
        assertThat(heading(page)).isEqualTo("Subscribe to changes of the list");
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void whatHasToBeMendedIsInFocusAndTheRestIsKept() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page =
                    open(
                            "/subscribe?lang=en",
                            new NewContextOptions()
                                    .setColorScheme(scheme)
                                    .setViewportSize(360, 740));
            page.getByLabel("E-mail address").fill(NOWHERE);
            page.getByLabel("A digest every week").check();
            page.getByRole(AriaRole.CHECKBOX).last().check();

            button(page, "Subscribe").click();

            assertThat(page.locator(".faults:focus").count()).isEqualTo(1);
            assertThat(page.getByLabel("E-mail address").inputValue()).isEqualTo(NOWHERE);
            assertThat(page.getByLabel("A digest every week").isChecked()).isTrue();
            assertThat(page.getByRole(AriaRole.CHECKBOX).last().isChecked()).isTrue();
            link(page, "Write an e-mail address").click();
            assertThat(page.locator("#email:focus").count()).isEqualTo(1);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getId))
                    .as(scheme.name())
                    .isEmpty();
            context.close();
        }
    }

    private static String linkOfAMail(String to, String path) {
        var pattern = "(" + path + "\\?\\S+)";
        var mail =
                await()
                        .atMost(SOON)
                        .until(
                                () -> product.inbox().to(to),
                                mails -> mails.stream().anyMatch(each -> has(each, path)))
                        .stream()
                        .filter(each -> has(each, path))
                        .toList()
                        .getLast();
        return Inbox.find(mail, pattern);
    }

    private static boolean has(JsonNode mail, String words) {
        return mail.get("text").asText().contains(words);
    }

    private Page open(String path, NewContextOptions options) {
        context =
                browser.reader(
                        options.setLocale("en").setBaseURL(product.ready().get("api").asText()));
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String heading(Page page) {
        return page.locator("h1").textContent().strip();
    }
}
