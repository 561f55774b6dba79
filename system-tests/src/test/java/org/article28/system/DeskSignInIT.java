package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing in at the desk by an OpenID provider, in a real browser, to which the two are different
 * sites.
 */
class DeskSignInIT {

    private static final String ISSUER = "company";
    private static final String EDITOR = "{\"groups\": [\"article28-editor\"]}";

    @TempDir private static Path home;

    private static MockOAuth2Server provider;
    private static Product product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        var people =
                new DefaultOAuth2TokenCallback(
                        ISSUER, "nobody", "JWT", List.of("article28"), Map.of());
        provider =
                new MockOAuth2Server(
                        new OAuth2Config(
                                true,
                                null,
                                null,
                                false,
                                new OAuth2TokenProvider(),
                                Set.of(people)));
        provider.start(InetAddress.getLoopbackAddress(), 0);
        var issuer = "http://127.0.0.1:%d/%s".formatted(provider.baseUrl().port(), ISSUER);
        product =
                Product.start(
                        home,
                        Map.of(
                                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer,
                                "ARTICLE28_DESK_OIDC_CLIENT_ID", "article28-desk",
                                "ARTICLE28_DESK_OIDC_CLIENT_SECRET", "not so secret",
                                "ARTICLE28_DESK_OIDC_NAME", "Example ID",
                                "ARTICLE28_DESK_TOKENS", "false"));
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
        if (provider != null) {
            provider.shutdown();
            browser.close();
        }
    }

    @Test
    void editorSignsInByTheProviderBeginsADraftAndSignsOut() {
        try (var visit = atTheProvider(new NewContextOptions(), "/desk/sign-in")) {
            signIn(visit, "jane", EDITOR);

            visit.page().waitForURL(url -> url.endsWith("/desk"));
            assertThat(visit.page().locator("header").textContent())
                    .contains("Signed in as oidc:jane");
            assertThat(cookies(visit)).containsExactly("article28-desk");
            visit.page().getByLabel("What it is about").fill("Of Jane");
            visit.button("Begin").click();
            assertThat(visit.heading()).contains("Of Jane");

            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            visit.page().waitForURL(url -> url.contains("/desk/sign-in"));
            assertThat(cookies(visit)).isEmpty();
            assertThat(visit.to("/desk").heading()).isEqualTo("Sign in");
        }
    }

    @Test
    void oneGetsToThePageThatOneWantedWithoutScripts() {
        var options = new NewContextOptions().setJavaScriptEnabled(false);
        try (var visit = atTheProvider(options, "/desk/versions/1")) {
            signIn(visit, "john", "{\"groups\": [\"article28-auditor\"]}");

            visit.page().waitForURL(url -> url.endsWith("/desk/versions/1"));
            assertThat(visit.heading()).isEqualTo("Version 1");
        }
    }

    @Test
    void whoHasNoRoleIsToldSoAndStaysOut() {
        try (var visit = atTheProvider(new NewContextOptions(), "/desk/sign-in")) {
            signIn(visit, "joe", "{\"groups\": [\"payroll\"]}");

            assertThat(visit.content()).contains("You are known, as oidc:joe", "groups");
            assertThat(visit.violations()).isEmpty();
            assertThat(cookies(visit)).isEmpty();
        }
    }

    @Test
    void whereTokensAreNotTakenTheProviderIsTheOnlyWayIn() {
        var options = new NewContextOptions().setViewportSize(360, 740);
        try (var visit = new Visit(browser, product, options).to("/desk/sign-in")) {
            assertThat(visit.page().getByLabel("API token").count()).isZero();
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.width()).isLessThanOrEqualTo(360);

            var token = product.ready().get("token").asText();
            var answer =
                    visit.context()
                            .request()
                            .post(
                                    "/desk/sign-in",
                                    RequestOptions.create()
                                            .setForm(FormData.create().set("token", token)));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("API tokens are not taken at this desk.");
            assertThat(cookies(visit)).isEmpty();
        }
    }

    private static Visit atTheProvider(NewContextOptions options, String page) {
        var visit = new Visit(browser, product, options).to(page);
        visit.link("Sign in with Example ID").click();
        return visit;
    }

    private static void signIn(Visit visit, String name, String claims) {
        visit.page().locator("[name=username]").fill(name);
        visit.page().locator("[name=claims]").fill(claims);
        visit.page().locator("[type=submit]").click();
    }

    /** Of the desk; a provider has its own. */
    private static List<String> cookies(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("article28-"))
                .map((Cookie cookie) -> cookie.name)
                .toList();
    }
}
