package org.article28.api.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
                IntStream.range(0, 8).mapToObj(_ -> opened(browser)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(statuses).containsOnly(200);
        browser.get("/desk").then().statusCode(200);
    }

    /**
     * Its last word holds no more, so all wait for the next one; the provider answers one alone.
     */
    @Test
    void allTabsOpenAfterALongBreak() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        var opening = new CountDownLatch(1);
        passes("20 minutes");
        provider.answersAfter(opening);

        var first = opened(browser);
        await().until(() -> provider.asked() == 2);
        var second = opened(browser);
        var third = opened(browser);
        await().during(Duration.ofMillis(300)).until(() -> !second.isDone() && !third.isDone());
        opening.countDown();

        assertThat(List.of(first.join(), second.join(), third.join())).containsOnly(200);
        assertThat(provider.asked()).isEqualTo(2);
    }

    @Test
    void formThatWaitsIsReadAsAWhole() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        var form = browser.form("title", "x".repeat(500));
        var opening = new CountDownLatch(1);
        passes("20 minutes");
        provider.answersAfter(opening);

        var first = opened(browser);
        await().until(() -> provider.asked() == 2);
        var second =
                CompletableFuture.supplyAsync(
                        () -> form.post("/desk/drafts"), Thread::startVirtualThread);
        await().during(Duration.ofMillis(300)).until(() -> !second.isDone());
        opening.countDown();

        assertThat(first.join()).isEqualTo(200);
        second.join().then().statusCode(303).header("Location", containsString("/desk/drafts/"));
    }

    /** Who waited may ask, too, and finds the same. */
    @Test
    void nobodyStaysWhereTheProviderIsAwayAfterALongBreak() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        var opening = new CountDownLatch(1);
        passes("20 minutes");
        provider.isAway();
        provider.answersAfter(opening);

        var first = opened(browser);
        await().until(() -> provider.asked() == 2);
        var second = opened(browser);
        opening.countDown();

        assertThat(List.of(first.join(), second.join())).containsOnly(303);
        provider.isBack();
        browser.get("/desk").then().statusCode(200);
    }

    private static CompletableFuture<Integer> opened(Browser browser) {
        return CompletableFuture.supplyAsync(
                () -> browser.get("/desk").statusCode(), Thread::startVirtualThread);
    }

    /** The provider takes a refresh token once, so that it refuses who comes with it late. */
    @Test
    void slowAnswerDoesNotUndoANewerOne() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        var opening = new CountDownLatch(1);
        passes("5 minutes");
        provider.answersAfter(opening);
        var slow = opened(browser);
        await().until(() -> provider.asked() == 2);

        passes("5 minutes");
        provider.answersAfter(new CountDownLatch(0));
        browser.get("/desk").then().statusCode(200);
        assertThat(provider.asked()).isEqualTo(3);
        opening.countDown();

        assertThat(slow.join()).isEqualTo(200);
        browser.get("/desk").then().statusCode(200);
    }

    /** The answer spent the former refresh token, and brought the next one. */
    @Test
    void refreshTokenIsKeptWhereTheRestCanNotBeChecked() {
        var browser = ProviderVisit.browser(subject, "article28-editor");
        provider.tellsKeys(false);

        passes("5 minutes");
        browser.get("/desk").then().statusCode(200);
        provider.tellsKeys(true);
        passes("1 minute");

        browser.get("/desk").then().statusCode(200);
        assertThat(provider.asked()).isEqualTo(3);
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
