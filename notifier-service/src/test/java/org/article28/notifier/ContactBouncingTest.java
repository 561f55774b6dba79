package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Told.evidence;
import static org.article28.notifier.stack.Told.published;
import static org.article28.notifier.stack.Told.sender;
import static org.article28.notifier.stack.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.article28.notifier.bounce.Weighing;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Reports;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** What comes of mails to contractual contacts that came back. */
@QuarkusTest
@WithTestResource(Stack.class)
class ContactBouncingTest {

    @Inject Weighing weighing;

    @Test
    void contractualContactIsToldAllTheSame() {
        var email = address("contact");
        var id = contact(email);
        told(email);

        weighing.take(Reports.failed(sender(email), "5.1.1"));

        Staff.with("admin")
                .get("/v1/contractual-contacts/" + id)
                .then()
                .body("lastBounce.status", equalTo("5.1.1"))
                .body("lastBounce.reply", equalTo("550 5.1.1 <***@reader.example> is not here"));
        evidence(email, published()).body("state", equalTo("sent"));
    }

    @Test
    void organisationIsMailedThatAContactIsNotReached() {
        var email = address("alarm");
        var id = contact(email);
        told(email);

        weighing.take(Reports.failed(sender(email), "5.1.1"));

        var alarm = new Inbox("privacy@infobip.example").awaitMail(id);
        assertThat(alarm.subject()).contains("came back");
        assertThat(alarm.text()).contains("Status: 5.1.1").doesNotContain(email);
    }

    @Test
    void complaintOfAContractualContactSuppressesNobodyAndIsNoBounce() {
        var email = address("cross");
        var id = contact(email);
        told(email);

        weighing.take(Reports.complaint(sender(email)));

        Staff.with("admin")
                .get("/v1/contractual-contacts/" + id)
                .then()
                .body("lastBounce", nullValue());
        evidence(email, published()).body("state", equalTo("sent"));
    }

    @Test
    void tagChangesWithWhatCameBackAndGuardsTheSameState() {
        var email = address("tagged");
        var id = contact(email);
        told(email);
        assertThat(tag(id)).isEqualTo("\"r1.contact\"");

        weighing.take(Reports.failed(sender(email), "5.2.2"));
        var once = tag(id);
        told(email);
        weighing.take(Reports.failed(sender(email), "5.2.2"));

        assertThat(once).startsWith("\"r1.contact.").isNotEqualTo(tag(id));
        Staff.with("publisher")
                .header("If-Match", "\"r1.contact\"")
                .delete("/v1/contractual-contacts/" + id)
                .then()
                .statusCode(204);
    }

    private static String tag(String id) {
        return Staff.with("admin").get("/v1/contractual-contacts/" + id).header("ETag");
    }

    @Test
    void contactFromWhomNothingCameBackTellsOfNone() {
        Staff.with("admin")
                .get("/v1/contractual-contacts/" + contact(address("fine")))
                .then()
                .body("lastBounce", nullValue());
    }

    private static String contact(String email) {
        return Staff.with("publisher")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"customer":"Acme %s","email":"%s"}"""
                                .formatted(UUID.randomUUID(), email))
                .post("/v1/contractual-contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
