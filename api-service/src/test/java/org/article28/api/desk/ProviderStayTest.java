package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.article28.api.ApiTest;
import org.article28.api.StackResource;
import org.article28.api.TestProvider;
import org.junit.jupiter.api.Test;

/** How long somebody stays who signed in by the provider, and how they go. */
@ApiTest
class ProviderStayTest {

    private final TestProvider provider = StackResource.issuer().provider();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void whoIsStillKnownStays() {
        var browser = ProviderVisit.browser(subject, "article28-editor");

        passes("5 minutes");
        browser.get("/desk").then().statusCode(200);
        passes("5 minutes");

        browser.get("/desk").then().statusCode(200);
    }

    @Test
    void whoWasRemovedIsOutWithinMinutes() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.forgets(subject);

        browser.get("/desk").then().statusCode(200);
        passes("5 minutes");

        browser.get("/desk").then().statusCode(303).header("Location", endsWith("/desk/sign-in"));
        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void rolesFollowTheProvider() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.moves(subject, "article28-auditor");
        browser.get("/desk").then().body(containsString("Begin a draft"));

        passes("5 minutes");

        browser.get("/desk").then().statusCode(200).body(not(containsString("Begin a draft")));
    }

    @Test
    void whoHasNoRoleAnyMoreIsOut() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.moves(subject, "payroll");

        passes("5 minutes");

        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void sessionIsNotHandedToAnother() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.takesFor(subject, UUID.randomUUID().toString());

        passes("5 minutes");

        browser.get("/desk").then().statusCode(303);
    }

    /** The provider takes each refresh token once, and ends the session of who shows it twice. */
    @Test
    void oneRequestAsksAtATime() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        passes("5 minutes");

        var statuses =
                IntStream.range(0, 8)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.supplyAsync(
                                                () -> browser.get("/desk").statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(statuses).containsOnly(200);
        browser.get("/desk").then().statusCode(200);
    }

    @Test
    void providerThatIsAwayIsWaitedForAWhile() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.isAway();

        passes("5 minutes");
        browser.get("/desk").then().statusCode(200);
        passes("10 minutes");
        browser.get("/desk").then().statusCode(303);
        provider.isBack();
        passes("1 minute");

        browser.get("/desk").then().statusCode(200);
    }

    @Test
    void whoCanNotBeAskedAboutStaysAsLongAsTheirToken() {
        provider.isVisitedBy(subject, "article28-editor");
        provider.givesNoRefreshTokens();
        var visit = ProviderVisit.setOut("/desk");
        var browser = Browser.with(visit.returned(visit.sentBack()).cookie(Browser.COOKIE));

        passes("50 minutes");
        browser.get("/desk").then().statusCode(200);
        passes("10 minutes");

        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void sessionEndsWhateverTheProviderSays() {
        var browser = ProviderVisit.browser(subject, "article28-editor");

        passes("8 hours");

        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void whoSignsOutDoesSoAtTheProviderToo() {
        var browser = ProviderVisit.browser(subject, "article28-editor");

        var answer = browser.form().post("/desk/sign-out");

        answer.then().statusCode(200).body(containsString("you are signed out of Example ID"));
        assertThat(answer.asString())
                .contains("http-equiv=\"refresh\" content=\"0; url=" + StackResource.issuer().url())
                .containsPattern("/logout\\?[^\"]*id_token_hint=ey[\\w-]+\\.[\\w-]+\\.[\\w-]+")
                .containsPattern(
                        "/logout\\?[^\"]*post_logout_redirect_uri=http%3A%2F%2F[^\"&]*%2Fdesk%2Fsign-in[\"&]");
        assertThat(answer.detailedCookie(Browser.COOKIE).getMaxAge()).isZero();
        browser.get("/desk").then().statusCode(303);
    }

    /** For that person's session. */
    private void passes(String time) {
        StackResource.change(
                ("update register.desk_session set look_at = look_at - interval '%1$s',"
                                + " vouched_at = vouched_at - interval '%1$s',"
                                + " expires_at = expires_at - interval '%1$s'"
                                + " where subject = 'oidc:%2$s'")
                        .formatted(time, subject));
    }
}
