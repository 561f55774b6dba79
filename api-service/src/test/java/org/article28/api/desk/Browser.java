package org.article28.api.desk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser does at the desk: keeps the cookie, follows nothing by itself, sends forms. */
public final class Browser {

    public static final String COOKIE = "article28-desk";
    private static final Pattern KEY = Pattern.compile("name=\"form\" value=\"([0-9a-f]{64})\"");

    private final String session;

    private Browser(String session) {
        this.session = session;
    }

    /** Of somebody who signed in with that token. */
    public static Browser of(String token) {
        var answer = signIn(token, "/desk");
        answer.then().statusCode(303);
        return new Browser(answer.cookie(COOKIE));
    }

    /** Of somebody with that cookie. */
    static Browser with(String session) {
        return new Browser(session);
    }

    public static Response signIn(String token, String to) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("token", token)
                .formParam("to", to)
                .post("/desk/sign-in");
    }

    public RequestSpecification request() {
        return given().redirects().follow(false).cookie(COOKIE, session);
    }

    /** As it stands in a header. */
    public String cookie() {
        return COOKIE + "=" + session;
    }

    public Response get(String path) {
        return request().header("Accept", "text/html").get(path);
    }

    /** A form that is ours, with these fields. */
    public RequestSpecification form(String... fields) {
        return unkeyed(fields).formParam("form", key());
    }

    /** As forged ones are. */
    public RequestSpecification unkeyed(String... fields) {
        var request = request().contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request;
    }

    public String key() {
        // Not everybody has drafts.
        for (var page : List.of("/desk", "/desk/tokens")) {
            var found = KEY.matcher(get(page).asString());
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("there is no form");
    }

    /** Begins a draft; its id. */
    public String begin(String title) {
        var location = form("title", title).post("/desk/drafts").header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
