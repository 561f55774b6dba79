package org.article28.notifier.stack;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.article28.model.PublishedChange;

/** Somebody who was told of a version and holds the link of the mail. */
public record Objector(String address, long version, String token) {

    private static final String LINK = "/v1/objections/form";

    /** Publishes, and reads the mail. */
    public static Objector toldOf(PublishedChange... changes) {
        var address = Subscribers.unasked("objector");
        var publication = Stack.list().publish(changes);
        Broker.send(publication);
        return new Objector(address, publication.version(), token(address, publication.version()));
    }

    /** The same reader, told of a later version. */
    public Objector thenToldOf(PublishedChange... changes) {
        var publication = Stack.list().publish(changes);
        Broker.send(publication);
        return new Objector(address, publication.version(), token(address, publication.version()));
    }

    private static String token(String address, long version) {
        return new Inbox(address).awaitMail("(version " + version + ")").token(LINK);
    }

    public Inbox inbox() {
        return new Inbox(address);
    }

    public ValidatableResponse object(String subProcessorId) {
        return object(subProcessorId, "We may not use providers there.");
    }

    public ValidatableResponse object(String subProcessorId, String grounds) {
        var body = new LinkedHashMap<String, Object>();
        body.put("subProcessorId", subProcessorId);
        body.put("customer", "Example Bank");
        body.put("contractReference", "DPA 7");
        body.put("name", "Jane Doe");
        body.put("grounds", grounds);
        return object(body);
    }

    public ValidatableResponse object(Map<String, Object> body) {
        return object(token, body);
    }

    public static ValidatableResponse object(String token, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token)
                .body(body)
                .post("/v1/objections")
                .then();
    }

    /** Returns the reference. */
    public String objected(String subProcessorId) {
        return object(subProcessorId).statusCode(201).extract().path("reference");
    }
}
