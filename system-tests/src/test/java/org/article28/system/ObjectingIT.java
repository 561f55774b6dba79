package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One story, told in order: a change is announced, a customer objects, the change is withdrawn. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectingIT {

    private static final String CUSTOMER = "privacy@bank.example.org";
    private static final String OFFICE = "privacy@infobip.example.org";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private static Path home;

    private static Product product;
    private static String token;
    private static String reference;

    @BeforeAll
    static void start() {
        product = Product.start(home);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void mailOfAnAnnouncementHasALinkToObject() {
        var customer = Subscriber.confirmed(product, CUSTOMER);
        product.api()
                .editRegister(
                        register -> register.putObject("objectionContact").put("email", OFFICE));

        var answer =
                plan(
                        "[{\"id\": \"brazil\", \"effectiveFrom\": \"2099-03-01\", \"set\": {\"country\": \"BR\"}}]");

        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(SOON).until(() -> customer.toldOf(3).size() == 1);
        token = Inbox.find(customer.toldOf(3).getFirst(), "/v1/objections/form\\?token=([\\w.-]+)");
        var page = product.api().response("/v1/objections/form?token=" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"3:gooddata-ireland\"");
    }

    @Test
    @Order(2)
    void objectionIsTakenOnce() {
        var first = object(token);
        var second = object(token);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        reference = Json.read(first.body()).get("reference").asText();
        assertThat(Json.read(second.body()).get("reference").asText()).isEqualTo(reference);
    }

    @Test
    @Order(2)
    void tokenThatNobodySignedIsRefused() {
        var answer = object("x" + token);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/forged-link");
    }

    @Test
    @Order(3)
    void senderAndOfficeAreToldByMail() {
        await().atMost(SOON).until(() -> about(CUSTOMER).size() == 1 && about(OFFICE).size() == 1);

        assertThat(Inbox.header(about(CUSTOMER).getFirst(), "Reply-To")).isEqualTo(OFFICE);
        assertThat(Inbox.header(about(OFFICE).getFirst(), "Reply-To")).isEqualTo(CUSTOMER);
    }

    @Test
    @Order(3)
    void staffFindIt() {
        var found = product.api().readAsAdmin("/v1/objections?version=3").get("objections");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("reference").asText()).isEqualTo(reference);
        assertThat(found.get(0).get("customer").asText()).isEqualTo("Example Bank");
        assertThat(product.api().response("/v1/objections").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(4)
    void withdrawalClosesItAndTheSenderIsTold() {
        assertThat(plan("[]").statusCode()).isEqualTo(200);

        await().atMost(SOON).until(() -> about(CUSTOMER).size() == 2);
        assertThat(about(CUSTOMER).getLast().get("text").asText())
                .contains("Version 4 of the list withdrew the change.");
        assertThat(product.api().readAsAdmin("/v1/objections/" + reference).get("state").asText())
                .isEqualTo("withdrawn");
    }

    private static HttpResponse<String> plan(String plannedChanges) {
        return product.api()
                .patch(
                        "/v1/subprocessors/gooddata-ireland",
                        "",
                        "{\"plannedChanges\": " + plannedChanges + "}");
    }

    /** The mails about the objection, oldest first. */
    private static List<JsonNode> about(String address) {
        return product.inbox().to(address).stream()
                .filter(mail -> mail.get("subject").asText().contains(reference))
                .toList();
    }

    private static HttpResponse<String> object(String token) {
        return product.api()
                .object(
                        token,
                        """
                        {"subProcessorId": "gooddata-ireland", "customer": "Example Bank",
                         "grounds": "Our supervisory authority does not allow it."}
                        """);
    }
}
