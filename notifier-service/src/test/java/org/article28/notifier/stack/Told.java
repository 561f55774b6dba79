package org.article28.notifier.stack;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.article28.model.Publication;

/** Mails that came to readers, and what the evidence says of them. */
public final class Told {

    private Told() {}

    /** A publication that concerns the reader, once they have it. */
    public static Publication told(String reader) {
        var publication = published();
        evidence(reader, publication).body("state", equalTo("sent"));
        return publication;
    }

    /** Once its notice is done. */
    public static Publication published() {
        var publication = Stack.list().publish(Changes.addedIn());
        Broker.send(publication);
        await().until(
                        () ->
                                Sql.query(
                                        "select state from notice where version = "
                                                + publication.version()),
                        List.of("done")::equals);
        return publication;
    }

    /** The envelope's sender of the last mail. */
    public static String sender(String reader) {
        return new Inbox(reader).mails().getLast().sender();
    }

    /** Of that publication to the reader. */
    public static ValidatableResponse evidence(String reader, Publication publication) {
        return Staff.with("auditor")
                .contentType(ContentType.JSON)
                .body("{\"email\":\"" + reader + "\"}")
                .post("/v1/deliveries/search")
                .then()
                .statusCode(200)
                .rootPath("find { it.version == " + publication.version() + " }");
    }
}
