package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.article28.notifier.stack.Broker;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.Subscribers;
import org.article28.notifier.stack.WebhookOwner;
import org.article28.notifier.webhook.call.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Webhooks as data of a person: copied for them, and forgotten with them. */
@QuarkusTest
@WithTestResource(Stack.class)
class ForgettingWebhooksTest {

    private static final String COPY = "/v1/subscriptions/copy";

    @AfterEach
    void endAll() {
        WebhookOwner.endAll();
    }

    @Test
    void copyOfOwnDataHasTheWebhooksAndWhatTheyWereTold() {
        var email = address("copied");
        try (var hook = Hook.answering(204)) {
            var owner = new WebhookOwner(confirmed(email));
            var id = owner.added(hook.url());
            publish();
            await().untilAsserted(() -> assertThat(deliveries(id)).containsExactly("sent"));

            copy(owner, email)
                    .body("webhooks.id", contains(id))
                    .body("webhooks[0].url", equalTo(hook.url()))
                    .body("webhooks[0].secret", nullValue())
                    .rootPath("deliveries.find { it.channel == 'webhook' }")
                    .body("address", equalTo(hook.origin()))
                    .body("httpReply", equalTo("204"));
        }
    }

    @Test
    void copyOfOwnDataHasOfARemovedWebhookWhatIsLeftOfIt() {
        var email = address("left-over");
        var owner = new WebhookOwner(confirmed(email));
        owner.remove(owner.added("http://127.0.0.1:9/in?key=s3cret")).statusCode(204);

        copy(owner, email)
                .body("webhooks[0].url", nullValue())
                .body("webhooks[0].origin", equalTo("http://127.0.0.1:9"));
    }

    @Test
    void erasureForgetsTheUrlAndItsOriginAlsoInTheEvidence() {
        var email = address("erased");
        try (var hook = Hook.answering(204)) {
            var id = new WebhookOwner(confirmed(email)).added(hook.url());
            publish();
            await().untilAsserted(() -> assertThat(deliveries(id)).containsExactly("sent"));

            Subscribers.erase(email).statusCode(204);

            assertThat(kept(id)).containsExactly("none of none");
            Staff.with("auditor")
                    .contentType(ContentType.JSON)
                    .body(Map.of("email", email))
                    .post("/v1/deliveries/search")
                    .then()
                    .statusCode(200)
                    .rootPath("find { it.channel == 'webhook' }")
                    .body("state", equalTo("sent"))
                    .body("address", nullValue())
                    .body("addressProof", matchesPattern("[\\w-]+:[0-9a-f]{64}"))
                    .body("httpReply", equalTo("204"));
        }
    }

    @Test
    void whoeverWasToldByAWebhookAloneIsFoundForAsLongAsThatIsKept() {
        var email = address("by-hook");
        var untoldEmail = address("untold");
        try (var hook = Hook.answering(204)) {
            var id = new WebhookOwner(confirmed(email)).added(hook.url());
            publish();
            await().untilAsserted(() -> assertThat(deliveries(id)).containsExactly("sent"));
            var untold = new WebhookOwner(confirmed(untoldEmail)).added(hook.url());
            Subscribers.erase(email).statusCode(204);
            Subscribers.erase(untoldEmail).statusCode(204);

            Sql.query(
                    """
                    delete from delivery using webhook
                    where delivery.recipient_id = owner_id and public_id = '%s'"""
                            .formatted(id));
            Sql.query(
                    """
                    update subscription set ended_at = now() - interval '11 years'
                    from webhook where owner_id = subscription.recipient_id
                      and webhook.public_id in ('%s', '%s')"""
                            .formatted(id, untold));

            await().untilAsserted(() -> assertThat(proof(untold)).isEqualTo("forgotten"));
            assertThat(proof(id)).matches("[\\w-]+:[0-9a-f]{64}");
        }
    }

    @Test
    void whoeverLeavesLeavesNoUrlBehindAndNoCallIsMadeAnyMore() {
        try (var hook = Hook.answering(500)) {
            var owner = new WebhookOwner(confirmed(address("leaving")));
            var id = owner.added(hook.url());
            publish();
            await().until(() -> !hook.calls().isEmpty());

            owner.unsubscribe();

            assertThat(kept(id)).containsExactly("none of " + hook.origin());
            await().untilAsserted(() -> assertThat(deliveries(id)).containsExactly("skipped gone"));
        }
    }

    @Test
    void webhookThatIsAddedJustAheadOfAnErasureIsForgotten() throws Exception {
        var email = address("between");
        var owner = new WebhookOwner(confirmed(email));
        var subscription = "select * from subscription where canonical = '" + email + "'";

        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = Sql.hold(subscription)) {
            var adding = threads.submit(() -> owner.added("http://127.0.0.1:9/in"));
            await().until(() -> held.waiting() == 1);
            var erasing = threads.submit(() -> Subscribers.erase(email).extract().statusCode());
            await().until(() -> held.waiting() == 2);
            held.close();

            assertThat(erasing.get()).isEqualTo(204);
            assertThat(kept(adding.get())).containsExactly("none of none");
        }
    }

    @Test
    void callThatWaitsIsNotMadeAfterAnErasure() {
        var email = address("waiting");
        try (var hook = Hook.answering(500)) {
            var id = new WebhookOwner(confirmed(email)).added(hook.url());
            publish();
            await().until(() -> !hook.calls().isEmpty());

            Subscribers.erase(email).statusCode(204);

            await().untilAsserted(() -> assertThat(deliveries(id)).containsExactly("skipped gone"));
        }
    }

    @Test
    void webhookThatHasEndedIsForgottenUnlessSomethingTellsWhatItWasTold() {
        try (var hook = Hook.answering(204)) {
            var owner = new WebhookOwner(confirmed(address("ended")));
            var told = owner.added(hook.url());
            publish();
            await().untilAsserted(() -> assertThat(deliveries(told)).containsExactly("sent"));
            var untold = owner.added("http://127.0.0.1:9/in");
            var recipient = recipient(untold);
            owner.remove(told).statusCode(204);
            owner.remove(untold).statusCode(204);

            Sql.query(
                    """
                    update webhook set ended_at = now() - interval '25 hours'
                    where public_id in ('%s', '%s')"""
                            .formatted(told, untold));

            await().until(() -> kept(untold).isEmpty());
            assertThat(Sql.query("select id from recipient where id = " + recipient)).isEmpty();
            assertThat(kept(told)).containsExactly("none of " + hook.origin());
        }
    }

    private static String recipient(String webhook) {
        return Sql.query("select recipient_id from webhook where public_id = '" + webhook + "'")
                .getFirst();
    }

    private static ValidatableResponse copy(WebhookOwner owner, String email) {
        given().header("Authorization", "Bearer " + owner.token())
                .post("/v1/subscriptions/current/export")
                .then()
                .statusCode(202);
        var token = new Inbox(email).awaitMail("Your data").token(COPY);
        return given().contentType(ContentType.URLENC)
                .formParam("token", token)
                .post(COPY)
                .then()
                .statusCode(200);
    }

    private static void publish() {
        Broker.send(Stack.list().publish(Changes.purposeAndLocation()));
    }

    private static String proof(String webhook) {
        return Sql.query(
                        """
                        select address_proof from subscription
                        join webhook on owner_id = subscription.recipient_id
                        where webhook.public_id = '%s'"""
                                .formatted(webhook))
                .getFirst();
    }

    private static List<String> kept(String webhook) {
        return Sql.query(
                """
                select coalesce(url, 'none') || ' of ' || coalesce(origin, 'none')
                from webhook where public_id = '%s' and ended_at is not null"""
                        .formatted(webhook));
    }

    private static List<String> deliveries(String webhook) {
        return Sql.query(
                """
                select trim(delivery.state || ' ' || coalesce(reason, '')) from delivery
                join webhook using (recipient_id) where public_id = '%s'"""
                        .formatted(webhook));
    }
}
