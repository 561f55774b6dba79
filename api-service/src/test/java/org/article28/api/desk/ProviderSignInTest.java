package org.article28.api.desk;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.StackResource;
import org.article28.api.TestIssuer;
import org.article28.api.TestProvider;
import org.article28.api.desk.provider.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at the desk by the OpenID provider, and what does not let one in. */
@ApiTest
class ProviderSignInTest {

    private final TestIssuer issuer = StackResource.issuer();
    private final TestProvider provider = issuer.provider();
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void visit() {
        provider.isVisitedBy(subject, "article28-editor", "payroll");
    }

    @Test
    void providerIsOfferedBeforeTheToken() {
        var page = given().get("/desk/sign-in?to=/desk/tokens").asString();

        assertThat(page)
                .containsSubsequence(
                        "href=\"/desk/sign-in/provider?to=%2Fdesk%2Ftokens\">Sign in with Example ID",
                        "Or with an API token", "name=\"token\"");
    }

    @Test
    void oneIsSentToTheProviderWithAllThatProtectsTheWay() {
        var visit = ProviderVisit.setOut("/desk");
        var way = Way.of(visit.way()).orElseThrow();

        assertThat(visit.page().toString()).startsWith(issuer.url() + "/authorize?");
        assertThat(visit.page().getQuery().split("&"))
                .contains(
                        "response_type=code",
                        "client_id=article28-desk",
                        "scope=openid",
                        "state=" + way.state(),
                        "code_challenge_method=S256")
                .anyMatch(part -> part.matches("redirect_uri=http://[^?]*/desk/sign-in/return"))
                .anyMatch(part -> part.matches("nonce=[\\w-]{43}"))
                .anyMatch(part -> part.matches("code_challenge=[\\w-]{43}"));
    }

    @Test
    void cookieOfTheWayGoesThereAndBackAndNowhereElse() {
        var cookie =
                given().redirects()
                        .follow(false)
                        .get("/desk/sign-in/provider")
                        .detailedCookie(ProviderVisit.WAY);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/desk/sign-in");
        assertThat(cookie.getMaxAge()).isEqualTo(600);
    }

    @Test
    void whoReturnsIsSignedInAndGoesWhereTheyWanted() {
        var visit = ProviderVisit.setOut("/desk?after=x");

        var answer = visit.returned(visit.sentBack());

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("http-equiv=\"refresh\" content=\"0; url="))
                .body(containsString("/desk?after=x\">"))
                .cookie(ProviderVisit.WAY, emptyString());
        assertThat(answer.detailedCookie(Browser.COOKIE).getSameSite()).isEqualTo("Strict");
        Browser.with(answer.cookie(Browser.COOKIE))
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Signed in as oidc:" + subject))
                .body(containsString("Begin a draft"))
                .body(not(containsString("/desk/tokens")));
    }

    @Test
    void personIsTheSameToTheAuditTrailAsWithTheirBearerToken() {
        int last = Client.lastAudited();
        var browser = ProviderVisit.browser(subject, "article28-editor");

        browser.begin("By the desk");
        bearer(issuer.token(issuer.claims(subject, "article28-editor")))
                .contentType("application/json")
                .body(Map.of("title", "By the API"))
                .post("/v1/drafts")
                .then()
                .statusCode(201);

        var audited = Client.auditedAfter(last);
        assertThat(audited.getList("entries.action"))
                .containsExactly("sign-in", "create-draft", "create-draft");
        assertThat(audited.getList("entries.subject"))
                .containsExactly("oidc:" + subject, "oidc:" + subject, "oidc:" + subject);
    }

    @Test
    void sessionOfAPersonIsNothingOutsideOfTheDesk() {
        var session = ProviderVisit.signedIn(subject, "article28-admin").cookie(Browser.COOKIE);

        given().cookie(Browser.COOKIE, session).get("/v1/tokens").then().statusCode(401);
        Browser.with(session).get("/desk/tokens").then().statusCode(200);
    }

    @Test
    void formOfAPersonNeedsItsKeyToo() {
        var browser = ProviderVisit.browser(subject, "article28-editor");

        browser.unkeyed("title", "Forged").post("/desk/drafts").then().statusCode(403);
    }

    @Test
    void wrongStateIsRefused() {
        var visit = ProviderVisit.setOut("/desk");
        var other = ProviderVisit.setOut("/desk");

        refused(visit.returned(other.sentBack()), 400, "Nobody was signed in. Try again.");
    }

    @Test
    void returnWithoutACookieIsRefused() {
        var back = ProviderVisit.setOut("/desk").sentBack();

        refused(
                given().redirects().follow(false).get(back.getRawPath() + "?" + back.getRawQuery()),
                400,
                "Nobody was signed in.");
    }

    @Test
    void expiredWayIsRefused() {
        var visit = ProviderVisit.setOut("/desk");
        var back = visit.sentBack();
        var way = Way.of(visit.way()).orElseThrow();
        var over = new Way(way.secret(), way.begunAt() - 600, way.to());

        refused(
                ProviderVisit.returned(
                        over.cookie(),
                        URI.create(back.toString().replace(way.state(), over.state()))),
                400,
                "Signing in took too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "a.b.c", "%00.1.", "article28"})
    void hostileCookieOfAWayIsRefused(String cookie) {
        var back = ProviderVisit.setOut("/desk").sentBack();

        refused(ProviderVisit.returned(cookie, back), 400, "Nobody was signed in.");
    }

    @Test
    void replayedReturnIsRefused() {
        var visit = ProviderVisit.setOut("/desk");
        var back = visit.sentBack();
        visit.returned(back).then().statusCode(200);

        refused(visit.returned(back), 401, "does not prove who you are");
    }

    @Test
    void codeOfAnotherWayIsRefused() {
        var visit = ProviderVisit.setOut("/desk");
        var other = ProviderVisit.setOut("/desk");
        var state = Way.of(visit.way()).orElseThrow().state();
        var stolen = other.sentBack().toString().replaceAll("state=[\\w-]+", "state=" + state);

        refused(visit.returned(URI.create(stolen)), 401, "does not prove who you are");
    }

    @Test
    void answerOfAnotherProviderIsRefused() {
        var visit = ProviderVisit.setOut("/desk");
        var other =
                visit.sentBack()
                        .toString()
                        .replaceAll("iss=[^&]+", "iss=https://elsewhere.example.org");

        refused(visit.returned(URI.create(other)), 401, "does not prove who you are");
    }

    @Test
    void denialIsToldAsTheProviderTellsIt() {
        var visit = ProviderVisit.setOut("/desk");
        var state = Way.of(visit.way()).orElseThrow().state();

        refused(
                visit.returned(
                        URI.create("/desk/sign-in/return?error=access_denied&state=" + state)),
                403,
                "Example ID did not let you in (access_denied).");
    }

    @Test
    void providerThatIsAwayIsToldAndTheTokenFormStays() {
        var visit = ProviderVisit.setOut("/desk");
        var back = visit.sentBack();
        provider.isAway();

        var answer = visit.returned(back);

        refused(answer, 503, "Example ID can not be reached right now.");
        answer.then().body(containsString("name=\"token\""));
    }

    @Test
    void whoHasNoRoleIsToldWhereItWasLookedFor() {
        provider.isVisitedBy(subject, "admin", "payroll");
        var visit = ProviderVisit.setOut("/desk");

        refused(
                visit.returned(visit.sentBack()),
                403,
                "You are known, as oidc:"
                        + subject
                        + ", but you have no role here."
                        + " Roles were looked for in groups of your access token.");
    }

    @Test
    void otherNonceIsRefused() {
        provider.says(Map.of("nonce", "of-somebody-else"));

        refusedAsUnproven();
    }

    @Test
    void idTokenForOthersIsRefused() {
        provider.says(Map.of("aud", "payroll"));

        refusedAsUnproven();
    }

    @Test
    void idTokenWithTheHashOfAnotherAccessTokenIsRefused() {
        provider.says(Map.of("at_hash", "77QmUPtjPfzWtF2AnpK9RQ"));

        refusedAsUnproven();
    }

    private void refusedAsUnproven() {
        var visit = ProviderVisit.setOut("/desk");

        refused(visit.returned(visit.sentBack()), 401, "does not prove who you are");
    }

    @ParameterizedTest
    @CsvSource({"30, 3600, 200", "-30, -30, 200", "300, 3600, 401", "-300, -90, 401"})
    void clockOfTheProviderMayDifferByAMinute(int issued, int expires, int status) {
        var now = Instant.now().getEpochSecond();
        provider.says(Map.of("iat", now + issued, "exp", now + expires));
        var visit = ProviderVisit.setOut("/desk");

        assertThat(visit.returned(visit.sentBack()).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/desk", "//example.org", "/desk/sign-in/provider"})
    void nobodyIsLedElsewhere(String to) {
        var visit = ProviderVisit.setOut(to);

        visit.returned(visit.sentBack()).then().body(containsString("/desk\">Go on"));
    }

    @Test
    void failedReturnsAreCounted() {
        provider.says(Map.of("nonce", "of-somebody-else"));
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 40; i++) {
            var visit = ProviderVisit.setOut("/desk");
            var back = visit.sentBack();
            statuses.add(
                    given().header("X-Forwarded-For", "192.0.2.78")
                            .cookie(ProviderVisit.WAY, visit.way())
                            .urlEncodingEnabled(false)
                            .get(back.getRawPath() + "?" + back.getRawQuery())
                            .statusCode());
        }
        assertThat(statuses).containsExactlyInAnyOrder(401, 429);
    }

    private static void refused(Response answer, int status, String words) {
        answer.then()
                .statusCode(status)
                .body("html.body.main.h1", equalTo("Sign in"))
                .body(containsString(words));
        assertThat(answer.cookies()).doesNotContainKey(Browser.COOKIE);
        assertThat(answer.detailedCookie(ProviderVisit.WAY).getMaxAge()).isZero();
    }
}
