package org.article28.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody who was never here before, in a browser. */
final class Visit implements AutoCloseable {

    private static final int FEWEST_RULES = 10;

    private final Product product;
    private final BrowserContext context;
    private final Page page;

    Visit(Browser browser, Product product, NewContextOptions options) {
        this.product = product;
        this.context = browser.reader(options.setBaseURL(product.ready().get("api").asText()));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Visit to(String address) {
        page.navigate(address);
        return this;
    }

    /** At the desk's form, with the token of whoever started the product. */
    Visit signIn() {
        page.getByLabel("API token").fill(product.ready().get("token").asText());
        button("Sign in").click();
        return this;
    }

    /** Inside of the content, not of what stands around it. */
    Locator link(String name) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    /** As {@link #link}, of that name alone. */
    Locator exactLink(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator button(String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    String heading() {
        return page.locator("h1").textContent().strip();
    }

    String content() {
        return page.locator("main").textContent();
    }

    /** In pixels; more than the window has would scroll sideways. */
    int width() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** What axe-core finds wrong; it fails where it hardly looked at anything. */
    List<String> violations() {
        var results = new AxeBuilder(page).analyze();
        if (results.getPasses().size() < FEWEST_RULES) {
            throw new AssertionError("only " + results.getPasses().size() + " rules were tried");
        }
        return results.getViolations().stream().map(Visit::told).toList();
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().getFirst().getHtml();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), where);
    }

    @Override
    public void close() {
        context.close();
    }
}
