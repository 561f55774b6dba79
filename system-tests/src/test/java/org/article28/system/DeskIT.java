package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk in a real browser. */
class DeskIT {

    private static final String READER = "reader.of.the.desk@example.org";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int NARROW = 360;

    @TempDir private static Path home;

    private static Product product;
    private static Browser browser;

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

    @Test
    void editorGoesFromSigningInToTheMailOfThePublishedVersion() {
        Subscriber.confirmed(product, READER);
        try (var visit = signedIn(new NewContextOptions())) {
            visit.page().getByLabel("What it is about").fill("Analytics does reports");
            visit.button("Begin").click();
            visit.link("Entries of the list").click();
            visit.link("GoodData Ireland Limited").click();
            visit.page().getByLabel("Purpose").fill("Product analytics and reports");
            visit.button("Keep").click();
            visit.to("/desk");
            visit.link("Analytics does reports").click();

            assertThat(visit.content()).contains("Updated: GoodData Ireland Limited");
            visit.link("See the mail").click();
            assertThat(visit.content()).contains("Active subscriptions that will get it: 1");

            visit.link("Back to the draft").click();
            visit.link("Publish").click();
            visit.button("Publish and tell readers").click();
            assertThat(product.api().newestVersion()).as("without the confirmation").isEqualTo(1);

            visit.page().getByLabel("This is what I want to publish").check();
            visit.page().getByLabel("Note for readers").fill("Reports are made, too");
            visit.button("Publish and tell readers").click();
            visit.page().waitForURL(url -> url.contains("/desk/versions/2"));
        }

        await().atMost(SOON).until(() -> product.inbox().announcing(2, READER).size() == 1);
        assertThat(product.inbox().announcing(2, READER).getFirst().get("text").asText())
                .contains("Product analytics and reports", "Reports are made, too");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void deskIsAccessibleAndFitsIntoAPhone(ColorScheme scheme) {
        var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 740);
        try (var visit = signedIn(options)) {
            check(visit);
            visit.page().getByLabel("What it is about").fill("Tried in " + scheme);
            visit.button("Begin").click();
            check(visit);
            var draft = visit.page().url();
            for (var page : new String[] {"/entries", "/new-entry", "/mail", "/publish"}) {
                check(visit.to(draft + page));
            }
            check(visit.to("/desk/versions/1"));
        }
    }

    private static void check(Visit visit) {
        assertThat(visit.violations()).as(visit.page().url()).isEmpty();
        assertThat(visit.width()).as(visit.page().url()).isLessThanOrEqualTo(NARROW);
    }

    private static Visit signedIn(NewContextOptions options) {
        var visit = new Visit(browser, product, options).to("/desk");
        visit.page().getByLabel("API token").fill(product.ready().get("token").asText());
        visit.button("Sign in").click();
        return visit;
    }
}
