package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> PAGES =
            List.of(
                    "/entries",
                    "/new-entry",
                    "/register",
                    "/assessments",
                    "/new-assessment",
                    "/earliest",
                    "/mail",
                    "/publish");

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
        long before = product.api().newestVersion();
        long next = before + 1;
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
            assertThat(visit.content())
                    .containsPattern("Active subscriptions that will get it: [12]\\s");

            visit.link("Back to the draft").click();
            visit.link("Publish").click();
            visit.button("Publish and tell readers").click();
            assertThat(product.api().newestVersion())
                    .as("without the confirmation")
                    .isEqualTo(before);

            visit.page().getByLabel("This is what I want to publish").check();
            visit.page().getByLabel("Note for readers").fill("Reports are made, too");
            visit.button("Publish and tell readers").click();
            visit.page().waitForURL(url -> url.contains("/desk/versions/" + next));
        }

        await().atMost(SOON).until(() -> product.inbox().announcing(next, READER).size() == 1);
        assertThat(product.inbox().announcing(next, READER).getFirst().get("text").asText())
                .contains("Product analytics and reports", "Reports are made, too");
    }

    @Test
    void whatIsWrongComesAndGoesAsOneTypesAndNothingIsKept() {
        try (var visit = signedIn(new NewContextOptions())) {
            var draft = begin(visit, "Typed and not kept");
            visit.to(draft + "/entries/gooddata-ireland");
            var website = visit.page().getByLabel("Website");
            var said = visit.page().locator("#said-website");

            website.fill("no address");
            said.getByText("must be").waitFor();
            assertThat(website.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(visit.page().getByRole(AriaRole.STATUS).textContent())
                    .contains("1 of the fields can not be kept");
            website.fill("https://example.org");
            await().untilAsserted(() -> assertThat(said.textContent()).isBlank());
            assertThat(website.getAttribute("aria-invalid")).isNull();

            visit.page().locator("#field-country").selectOption("IN");
            visit.page()
                    .locator("#said-country")
                    .getByText("no transfer mechanism is given for India (IN)")
                    .waitFor();
            visit.to(draft);
            assertThat(visit.content()).contains("It changes nothing yet.");
        }
    }

    @Test
    void changeIsPlannedInFields() {
        try (var visit = signedIn(new NewContextOptions().setJavaScriptEnabled(false))) {
            var draft = begin(visit, "Planned");
            visit.to(draft + "/entries/infobip-croatia");
            visit.button("Add a row: Planned changes").click();
            assertThat(focused(visit, "name")).isEqualTo("plannedChanges/0/effectiveFrom");
            visit.page().getByLabel("Something more that changes").selectOption("purpose");
            visit.button("Add it").click();
            assertThat(focused(visit, "name")).isEqualTo("plannedChanges/0/set/purpose");
            visit.button("Keep in the draft").click();
            assertThat(focused(visit, "id")).as("no day is given").isEqualTo("summary");
            var purpose = visit.page().locator("[name='plannedChanges/0/set/purpose']");
            assertThat(purpose.inputValue()).isEqualTo("Customer care and technical support.");

            purpose.fill("Customer care, technical support and training.");
            visit.page().getByLabel("Effective from").fill("2030-03-01");
            visit.button("Keep in the draft").click();

            assertThat(visit.content()).contains("Customer care, technical support and training.");
        }
    }

    private static String focused(Visit visit, String attribute) {
        return visit.page().locator(":focus").getAttribute(attribute);
    }

    @Test
    void whatWasTypedInAnEndedSessionIsThereAgainOnceSignedIn() {
        var typed = "Typed before the session ended";
        try (var visit = signedIn(new NewContextOptions())) {
            visit.to(begin(visit, "Nearly lost") + "/entries/gooddata-ireland");
            visit.page().getByLabel("Purpose").fill(typed);
            signOutInAnotherWindow(visit);
            visit.button("Keep in the draft").click();
            assertThat(visit.content()).contains("Nothing of it was kept.");

            visit.signIn();
            visit.page().goBack();
            visit.page().goBack();
            assertThat(visit.page().getByLabel("Purpose").inputValue()).isEqualTo(typed);
            visit.button("Keep in the draft").click();

            assertThat(visit.heading()).isEqualTo("Nearly lost");
            assertThat(visit.content()).contains(typed);
        }
    }

    private static void signOutInAnotherWindow(Visit visit) {
        try (var other = visit.context().newPage()) {
            other.navigate("/desk");
            other.getByText("Sign out").click();
            other.getByLabel("API token").waitFor();
        }
    }

    private static String begin(Visit visit, String title) {
        visit.page().getByLabel("What it is about").fill(title);
        visit.button("Begin").click();
        return visit.page().url();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void contactIsEnteredToldOfAVersionAndTheEvidenceTellsSo(ColorScheme scheme)
            throws IOException {
        var customer = "ACME " + scheme;
        var address = scheme.name().toLowerCase(Locale.ROOT) + "@acme.example";
        var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 740);
        try (var visit = signedIn(options)) {
            enter(visit, customer, address);
            moveMicrosoft(scheme == ColorScheme.LIGHT ? "NL" : "BE");
            long version = product.api().newestVersion();
            await().atMost(SOON)
                    .until(() -> !product.inbox().announcing(version, address).isEmpty());
            var mail = product.inbox().announcing(version, address).getFirst();

            await().atMost(SOON).until(() -> askedFor(visit, customer).contains("250 "));
            assertThat(visit.content())
                    .contains(address, customer, "Version", Inbox.header(mail, "Message-ID"));
            check(visit);
            assertThat(downloaded(visit, "CSV")).contains(address, customer);

            check(visit.to("/desk/versions/" + version));
            visit.link("Evidence: Announcement of version " + version).click();
            assertThat(visit.content()).contains(customer, "sent");
            check(visit);
            assertThat(downloaded(visit, "NDJSON")).contains("\"address\":\"" + address + "\"");

            visit.to("/desk/evidence").page().getByLabel("E-mail address").fill(address);
            visit.page().locator("form[action='/desk/evidence/address'] button").click();
            assertThat(visit.content()).contains("Told to " + address, customer);
            assertThat(visit.page().url()).doesNotContain("acme");
        }
    }

    private static void moveMicrosoft(String country) {
        var answer =
                product.api().edit("microsoft-ireland", entry -> entry.put("country", country));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void enter(Visit visit, String customer, String address) {
        visit.to("/desk/contacts");
        visit.link("Enter a contact").click();
        visit.page()
                .getByLabel("Customer", new Page.GetByLabelOptions().setExact(true))
                .fill(customer);
        visit.page().getByLabel("E-mail address").fill(address);
        visit.page().getByLabel("Days to object").fill("many");
        visit.button("Enter a contact").click();
        assertThat(visit.content()).contains("are 0 to 3650");
        check(visit);

        visit.page().getByLabel("Days to object").fill("14");
        visit.button("Enter a contact").click();
        assertThat(visit.heading()).isEqualTo(customer);
        assertThat(visit.content()).contains(address);
        check(visit);
        check(visit.to("/desk/contacts"));
    }

    private static String askedFor(Visit visit, String customer) {
        visit.to("/desk/evidence").page().getByLabel("Name, as it was entered").fill(customer);
        visit.button("Look").click();
        return visit.content();
    }

    private static String downloaded(Visit visit, String form) throws IOException {
        var file = visit.page().waitForDownload(() -> visit.exactLink(form).click());
        return Files.readString(file.path());
    }

    @Test
    void subscribersAreTakenOverByATable() {
        try (var visit = signedIn(new NewContextOptions())) {
            visit.to("/desk/subscriptions");
            visit.page()
                    .getByLabel("Or paste it here")
                    .fill("email,confirmedAt,evidence\nnobody,,");
            visit.button("Take over subscribers").click();
            assertThat(visit.content()).contains("row 1, email:", "row 1, evidence:");

            visit.page()
                    .getByLabel("Or paste it here")
                    .fill(
                            "email,confirmedAt,evidence\n"
                                    + "taken.over@example.org,2025-03-01T09:30:00Z,Form of 2025");
            visit.button("Take over subscribers").click();
            assertThat(visit.content()).contains("Subscribed from now on: 1.");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void deskIsAccessibleAndFitsIntoAPhone(ColorScheme scheme) {
        var options = new NewContextOptions().setColorScheme(scheme).setViewportSize(NARROW, 740);
        try (var visit = signedIn(options)) {
            check(visit);
            var draft = begin(visit, "Tried in " + scheme);
            check(visit);
            for (var page : PAGES) {
                check(visit.to(draft + page));
            }
            visit.to(draft + "/entries/google-llc");
            visit.button("Add a row: Planned changes").click();
            visit.page().getByLabel("Something more that changes").selectOption("locations");
            visit.button("Add it").click();
            visit.page().getByLabel("Another language").selectOption("de");
            visit.page().locator("[value='add translations']").click();
            visit.page()
                    .evaluate(
                            "document.querySelectorAll('details').forEach(each => each.open = true)");
            visit.page().getByLabel("Website").fill("no address");
            visit.page().locator("#said-website .fault").waitFor();
            check(visit);
            for (var page :
                    new String[] {
                        "/desk/versions/1",
                        "/desk/contacts",
                        "/desk/contacts/new",
                        "/desk/evidence",
                        "/desk/subscriptions",
                        "/desk/suppressions",
                        "/desk/restores",
                        "/desk/objections",
                        "/desk/nothing"
                    }) {
                check(visit.to(page));
            }
        }
    }

    private static void check(Visit visit) {
        assertThat(visit.violations()).as(visit.page().url()).isEmpty();
        assertThat(visit.width()).as(visit.page().url()).isLessThanOrEqualTo(NARROW);
    }

    private static Visit signedIn(NewContextOptions options) {
        return new Visit(browser, product, options).to("/desk").signIn();
    }
}
