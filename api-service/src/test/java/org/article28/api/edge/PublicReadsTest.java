package org.article28.api.edge;

import static io.restassured.RestAssured.given;
import static org.article28.api.Client.bearer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import org.article28.api.ApiTest;
import org.article28.api.Client;
import org.article28.api.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads that are not public. */
@ApiTest
class PublicReadsTest {

    @Inject ReadAccess reads;

    private String viewer;

    @BeforeEach
    void closeReads() {
        Client.publishExample();
        viewer = Client.somebody("viewer");
        // Kept by now, which is to help nobody.
        given().get("/v1/subprocessors").then().statusCode(200);
        reads.closeReads();
    }

    @AfterEach
    void openReads() {
        reads.openReads();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/subprocessors",
                "/v1/subprocessors?format=csv",
                "/v1//subprocessors",
                "/v1/document",
                "/v1/versions/latest",
                "/v1/changes?after=0",
                "/v1/upcoming",
                "/v1/register",
                "/v1/nothing"
            })
    void readWithoutATokenIsChallenged(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"article28\"")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    /** Who may ask for a subscription all the same may see its form; there is no notifier here. */
    @Test
    void formToSubscribeAndItsStyleAreOpen() {
        given().get("/subscribe").then().statusCode(503);
        given().get("/assets/pages.css").then().statusCode(200);
    }

    @Test
    void headNeedsATokenToo() {
        given().head("/v1/document").then().statusCode(401);
    }

    @Test
    void viewerReadsAndNothingOnTheWayKeepsIt() {
        bearer(viewer)
                .get("/v1/subprocessors")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .header("CDN-Cache-Control", nullValue())
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void badTokenIsRefused() {
        bearer("a28_guess")
                .get("/v1/subprocessors")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"article28\", error=\"invalid_token\"");
    }

    @Test
    void tokenWithoutAnyRoleOfOursDoesNotRead() {
        var issuer = StackResource.issuer();

        bearer(issuer.token(issuer.claims("guest", "staff")))
                .get("/v1/subprocessors")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/openapi.yaml", "/problems/stale"})
    void whatIsNoReadStaysOpen(String path) {
        given().get(path).then().statusCode(200);
    }
}
