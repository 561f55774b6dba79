package org.article28.notifier;

import static org.article28.notifier.stack.Subscribers.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.article28.model.Publication;
import org.article28.model.PublishedChange;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.junit.jupiter.api.Test;

/** Those whom a contract says must be told. */
@QuarkusTest
@WithTestResource(Stack.class)
class ContractualContactTest {

    private static final String PATH = "/v1/contractual-contacts";

    @Test
    void contactIsToldWithTheLastDayOfTheContractAndNothingToUnsubscribeFrom() {
        var email = address("acme");
        var customer = customer();
        enter(contact(customer, email, "\"objectionDays\":20")).statusCode(201);

        var publication = publish(Changes.addedIn());

        var lastDay = LocalDate.now(ZoneId.of("Europe/Zagreb")).plusDays(20);
        var mail = new Inbox(email).awaitMail("Example Analytics");
        assertThat(mail.text())
                .contains("because your contract with us provides for it")
                .doesNotContain("Unsubscribe", "Preferences", "23 December 2026");
        assertThat(mail.header("List-Unsubscribe")).isEmpty();
        assertThat(mail.header("List-Unsubscribe-Post")).isEmpty();
        told(customer, publication)
                .body("", hasSize(1))
                .body("[0].state", equalTo("sent"))
                .body("[0].customer", equalTo(customer))
                .body("[0].contractReference", equalTo("DPA-1"))
                .body("[0].address", equalTo(email))
                .body("[0].lastDayToObject", equalTo(lastDay.toString()));
    }

    @Test
    void specificAuthorisationAsksForApproval() {
        var email = address("specific");
        enter(contact(customer(), email, "\"authorisation\":\"specific\",\"language\":\"de\""))
                .statusCode(201);

        publish(Changes.addedIn());

        assertThat(new Inbox(email).awaitMail("Example Analytics").text())
                .contains("Schweigen gilt nicht als Genehmigung");
    }

    @Test
    void editorialChangesAndThoseOfOtherSectionsAreNoConcern() {
        var email = address("section");
        var customer = customer();
        enter(contact(customer, email, "\"sections\":[\"affiliates\"]")).statusCode(201);

        var editorial = publish(Changes.editorial());
        var other = publish(Changes.addedIn("third"));
        var own = publish(Changes.addedIn("third", "affiliates"));

        await().untilAsserted(() -> told(customer, own).body("state", contains("sent")));
        told(customer, editorial).body("state", contains("skipped"));
        told(customer, other).body("state", contains("skipped"));
    }

    @Test
    void contactWhoWasEndedIsToldNothingMore() {
        var email = address("ended");
        var customer = customer();
        var id = id(enter(contact(customer, email, "\"language\":\"en\"")));
        var before = publish(Changes.addedIn());
        await().untilAsserted(() -> told(customer, before).body("state", contains("sent")));

        staff().header("If-Match", "\"r1.contact\"").delete(PATH + "/" + id).then().statusCode(204);

        var witness = address("witness");
        enter(contact(customer(), witness, "\"language\":\"en\"")).statusCode(201);
        var after = publish(Changes.addedIn());
        await().until(() -> new Inbox(witness).mails().size() == 1);
        told(customer, after).body("", hasSize(0));
        told(customer, before).body("[0].address", equalTo(email));
    }

    @Test
    void contactThatEndedIsErasedInTimeAndItsCustomerWasToldAllTheSame() {
        var email = address("erased");
        var customer = customer();
        enter(contact(customer, email, "\"language\":\"en\"")).statusCode(201);
        var publication = publish(Changes.addedIn());
        await().untilAsserted(() -> told(customer, publication).body("state", contains("sent")));

        Sql.query(
                "update contractual_contact set ended_at = now() - interval '366 days'"
                        + (" where canonical = '" + email + "'"));

        await().untilAsserted(
                        () ->
                                told(customer, publication)
                                        .body("[0].address", nullValue())
                                        .body("[0].addressProof", containsString(":")));
    }

    @Test
    void contactIsChangedByWhoeverSawItAsItIs() {
        var email = address("changed");
        var customer = customer();
        var id = id(enter(contact(customer, email, "\"noticeDays\":30")));
        var changed = contact(customer, email, "\"noticeDays\":45");

        replace(id, changed).statusCode(428);
        replace(id, changed, "\"r1.contact\"")
                .statusCode(200)
                .header("ETag", equalTo("\"r2.contact\""))
                .body("noticeDays", equalTo(45));
        replace(id, changed, "\"r1.contact\"")
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        replace(id, contact(customer(), address("other"), "\"noticeDays\":45"), "\"r2.contact\"")
                .statusCode(400)
                .body("errors.pointer", contains("/email", "/customer"));
        assertThat(
                        Sql.query(
                                "select action from deed where target = 'contractual-contact/"
                                        + id
                                        + "' order by id"))
                .containsExactly("enter-contact", "change-contact");
    }

    @Test
    void sameContractAndAddressIsOneContact() {
        var contact = contact(customer(), address("same"), "\"language\":\"en\"");
        enter(contact).statusCode(201);

        enter(contact).statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @Test
    void sameContactEnteredAtOnceByManyIsOneContact() throws Exception {
        var contact = contact(customer(), address("race"), "\"language\":\"en\"");
        var entering = Collections.nCopies(6, (Callable<Integer>) () -> entered(contact));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(entering)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        }
    }

    private static int entered(String contact) {
        return enter(contact).extract().statusCode();
    }

    @Test
    void contactsAreListedByCustomerAndPage() {
        var customer = customer();
        for (int i = 0; i < 3; i++) {
            enter(contact(customer, address("page" + i), "\"language\":\"en\"")).statusCode(201);
        }

        var first =
                staff().queryParam("customer", customer.toUpperCase())
                        .get(PATH + "?limit=2")
                        .then()
                        .statusCode(200)
                        .body("contacts", hasSize(2))
                        .extract();
        String last = first.path("contacts[1].id");

        assertThat(first.header("Link")).contains("after=" + last).endsWith("; rel=\"next\"");
        staff().queryParam("customer", customer)
                .get(PATH + "?limit=2&after=" + last)
                .then()
                .body("contacts", hasSize(1));
    }

    @Test
    void whatIsNotValidIsNamed() {
        enter(
                        """
                        {"customer":"","email":"nobody","noticeDays":-1,"clock":"noon",
                         "authorisation":"oral","language":"?"}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/customer",
                                "/email",
                                "/noticeDays",
                                "/clock",
                                "/authorisation",
                                "/language"));
        enter(contact(customer(), address("x"), "\"services\":[\"email\",\"telepathy\"]"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/services/1"));
        staff().get(PATH + "/nothing").then().statusCode(404);
        staff().get(PATH + "?after=nothing")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("after"));
    }

    @Test
    void contactsAreForStaffWhoPublish() {
        Staff.with("editor").get(PATH).then().statusCode(403);
        Staff.with("auditor").get(PATH).then().statusCode(200);
        Staff.with("auditor")
                .contentType(ContentType.JSON)
                .body(contact(customer(), address("no"), "\"language\":\"en\""))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private static Publication publish(PublishedChange change) {
        var publication = Stack.list().publish(change);
        Broker.send(publication);
        return publication;
    }

    private static String customer() {
        return "Acme " + UUID.randomUUID();
    }

    private static String contact(String customer, String email, String more) {
        return """
        {"customer":"%s","contractReference":"DPA-1","email":"%s",%s}"""
                .formatted(customer, email, more);
    }

    private static RequestSpecification staff() {
        return Staff.with("publisher");
    }

    private static ValidatableResponse enter(String contact) {
        return staff().contentType(ContentType.JSON).body(contact).post(PATH).then();
    }

    private static String id(ValidatableResponse entered) {
        return entered.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse replace(String id, String contact, String... ifMatch) {
        var request = staff().contentType(ContentType.JSON).body(contact);
        for (var header : List.of(ifMatch)) {
            request.header("If-Match", header);
        }
        return request.put(PATH + "/" + id).then();
    }

    private static ValidatableResponse told(String customer, Publication publication) {
        return Staff.with("auditor")
                .queryParam("customer", customer)
                .queryParam("version", publication.version())
                .get("/v1/deliveries")
                .then()
                .statusCode(200);
    }
}
