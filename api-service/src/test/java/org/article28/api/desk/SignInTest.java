package org.article28.api.desk;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.publisher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in at the desk, and how long they stay. */
@ApiTest
class SignInTest {

    @Test
    void whoIsNotSignedInIsLedToSignInAndBack() {
        given().redirects()
                .follow(false)
                .get("/desk?after=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/sign-in?to=%2Fdesk%3Fafter%3Dx"));
        Browser.signIn(Client.token(), "/desk?after=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk?after=x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/desk",
                "//example.org",
                "/desk//example.org",
                "/desktop",
                "/desk\\@example.org",
                "/desk/sign-in"
            })
    void nobodyIsLedElsewhere(String to) {
        Browser.signIn(Client.token(), to)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk"));
    }

    @Test
    void cookieIsForTheDeskAlone() {
        var cookie = Browser.signIn(Client.token(), "/desk").detailedCookie(Browser.COOKIE);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/desk");
        given().cookie(Browser.COOKIE, cookie.getValue()).get("/v1/tokens").then().statusCode(401);
    }

    @Test
    void pagesAreKeptNowhereAndRunNothing() {
        Browser.of(Client.token())
                .get("/desk")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script")))
                .body("html.body.main.h1", equalTo("Drafts"));
    }

    @Test
    void wrongTokenIsRefusedAndCounted() {
        var last = 0;
        for (int i = 0; i < 31; i++) {
            last =
                    given().header("X-Forwarded-For", "192.0.2.77")
                            .contentType("application/x-www-form-urlencoded")
                            .formParam("token", "a28_guess")
                            .post("/desk/sign-in")
                            .statusCode();
            assertThat(last).isIn(401, 429);
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void sessionEndsWithItsToken() {
        var name = "t-" + UUID.randomUUID();
        var token =
                publisher()
                        .contentType("application/json")
                        .body(Map.of("name", name, "roles", new String[] {"editor"}))
                        .post("/v1/tokens")
                        .<String>path("token");
        var browser = Browser.of(token);
        browser.get("/desk").then().statusCode(200);

        publisher().delete("/v1/tokens/" + name).then().statusCode(204);

        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void whoSignedOutIsNobodyWithTheOldCookie() {
        var browser = Browser.of(Client.token());

        browser.form().post("/desk/sign-out").then().statusCode(303);

        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void formWithoutItsKeyIsRefused() {
        var browser = Browser.of(Client.token());
        var other = Browser.of(Client.token());

        browser.unkeyed("title", "Forged").post("/desk/drafts").then().statusCode(403);
        browser.unkeyed("title", "Forged", "form", other.key())
                .post("/desk/drafts")
                .then()
                .statusCode(403)
                .body(containsString("This form was not made for your session."));
        browser.form("title", "Forged")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/desk/drafts")
                .then()
                .statusCode(403);
        browser.get("/desk").then().body(not(containsString("Forged")));
    }

    @Test
    void foreignCookieIsNobodys() {
        given().redirects()
                .follow(false)
                .cookie(Browser.COOKIE, "guess")
                .get("/desk")
                .then()
                .statusCode(303);
    }

    @Test
    void whoMayNotIsToldInAPage() {
        var viewer = Browser.of(Client.somebody("viewer"));
        var auditor = Browser.of(Client.somebody("auditor"));

        viewer.get("/desk").then().statusCode(403).contentType(ContentType.HTML);
        auditor.get("/desk").then().statusCode(200).body(not(containsString("Begin a draft")));
        auditor.form("title", "Not mine").post("/desk/drafts").then().statusCode(403);
    }

    @Test
    void sessionIsKeptAsItsHashAlone() {
        int last = Client.lastAudited();

        Browser.of(Client.token());

        var audited = Client.auditedAfter(last);
        assertThat(audited.getList("entries.action")).containsExactly("sign-in");
        assertThat(audited.getList("entries.subject")).containsExactly("token:admin");
    }

    @Test
    void emptyCookieIsNobodys() {
        given().redirects()
                .follow(false)
                .cookie(Browser.COOKIE, "")
                .contentType("application/x-www-form-urlencoded")
                .post("/desk/sign-out")
                .then()
                .statusCode(303);
    }
}
