package org.article28.api.desk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import org.article28.api.StackResource;

/** Somebody who signs in by the provider, step by step. */
record ProviderVisit(String way, URI page) {

    static final String WAY = "article28-desk-way";

    static ProviderVisit setOut(String to) {
        var answer =
                given().redirects()
                        .follow(false)
                        .queryParam("to", to)
                        .get("/desk/sign-in/provider");
        answer.then().statusCode(303);
        return new ProviderVisit(answer.cookie(WAY), URI.create(answer.header("Location")));
    }

    /** At the desk as that person; the answer to their return. */
    static Response signedIn(String subject, String... groups) {
        StackResource.issuer().provider().isVisitedBy(subject, groups);
        var visit = setOut("/desk");
        return visit.returned(visit.sentBack());
    }

    static Browser browser(String subject, String... groups) {
        var answer = signedIn(subject, groups);
        answer.then().statusCode(200);
        return Browser.with(answer.cookie(Browser.COOKIE));
    }

    /** Where the provider sends who signed in there. */
    URI sentBack() {
        var answer =
                given().redirects().follow(false).urlEncodingEnabled(false).get(page.toString());
        answer.then().statusCode(302);
        return URI.create(answer.header("Location"));
    }

    Response returned(URI back) {
        return returned(way, back);
    }

    static Response returned(String way, URI back) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookie(WAY, way)
                .get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
