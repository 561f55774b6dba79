package org.article28.notifier.stack;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** A subscriber who has webhooks; {@code token} opens their preferences. */
public record WebhookOwner(String token) {

    private static final String WEBHOOKS = "/v1/subscriptions/current/webhooks";

    public static WebhookOwner confirmed(String local, String... services) {
        return new WebhookOwner(Subscribers.confirmed(Subscribers.address(local), services));
    }

    public ValidatableResponse add(@Nullable String url) {
        var body = new HashMap<String, Object>();
        body.put("url", url);
        return request().contentType(ContentType.JSON).body(body).post(WEBHOOKS).then();
    }

    /** Returns its id. */
    public String added(String url) {
        return add(url).statusCode(201).extract().path("id");
    }

    public ValidatableResponse list() {
        return request().get(WEBHOOKS).then();
    }

    public ValidatableResponse remove(String id) {
        return request().delete(WEBHOOKS + "/" + id).then();
    }

    public ValidatableResponse test(String id) {
        return request().post(WEBHOOKS + "/" + id + "/test").then();
    }

    public void choose(String service) {
        request()
                .contentType(ContentType.JSON)
                .body("{\"services\":[\"" + service + "\"]}")
                .patch("/v1/subscriptions/current")
                .then()
                .statusCode(200);
    }

    public void unsubscribe() {
        request().delete("/v1/subscriptions/current").then().statusCode(204);
    }

    /** After a test, so that no notice of a later one waits for them. */
    public static void endAll() {
        Sql.query("update webhook set url = null, ended_at = now() where ended_at is null");
        Sql.query(
                """
                update delivery set next_attempt_at = now()
                where channel = 'webhook' and state = 'queued'""");
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }
}
