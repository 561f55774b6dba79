package org.article28.notifier;

import static io.restassured.RestAssured.given;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.article28.notifier.stack.Inbox;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.StandardWebhook;
import org.article28.notifier.stack.Subscribers;
import org.article28.notifier.stack.WebhookOwner;
import org.article28.notifier.webhook.call.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What subscribers do with their webhooks. */
@QuarkusTest
@WithTestResource(Stack.class)
class OwnWebhooksTest {

    private static final String URL = "http://127.0.0.1:9/in/%d?key=s3cret";

    @AfterEach
    void endAll() {
        WebhookOwner.endAll();
    }

    @Test
    void secretIsToldOnceAndStoredNowhere() {
        var owner = WebhookOwner.confirmed("secret");

        var secret =
                owner.add(URL.formatted(1))
                        .statusCode(201)
                        .header(
                                "Location",
                                matchesPattern("/v1/subscriptions/current/webhooks/[0-9a-f-]{36}"))
                        .header("Cache-Control", "no-store")
                        .body("url", equalTo(URL.formatted(1)))
                        .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                        .extract()
                        .<String>path("secret");

        owner.list()
                .statusCode(200)
                .body("webhooks.url", contains(URL.formatted(1)))
                .body("webhooks[0].secret", nullValue());
        assertThat(Sql.query("select webhook::text from webhook"))
                .noneMatch(row -> row.contains(secret.substring(6, 20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example.org/",
                "hooks.example.org",
                "http://user:word@127.0.0.1/",
                "http://127.0.0.1/#part"
            })
    void urlThatCannotBeCalledIsRefused(String url) {
        WebhookOwner.confirmed("wrong")
                .add(url)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].code", equalTo("webhook-url"));
    }

    @Test
    void hostThatNobodyKnowsIsRefused() {
        WebhookOwner.confirmed("unknown")
                .add("https://nowhere.invalid/")
                .statusCode(400)
                .body("errors[0].code", equalTo("no-public-address"));
    }

    @Test
    void bodyWithoutAUrlIsRefused() {
        WebhookOwner.confirmed("missing").add(null).statusCode(400);
    }

    @Test
    void subscriptionHasFiveWebhooksAtMostAndEachUrlOnce() {
        var owner = WebhookOwner.confirmed("five");
        owner.add(URL.formatted(1)).statusCode(201);
        owner.add(URL.formatted(1))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", equalTo("There is a webhook of this URL already."));
        for (int i = 2; i <= 5; i++) {
            owner.add(URL.formatted(i)).statusCode(201);
        }

        owner.add(URL.formatted(6))
                .statusCode(409)
                .body("detail", equalTo("A subscription has at most 5 webhooks."));
    }

    @Test
    void removedWebhookMakesRoomAndLeavesNoUrl() {
        var owner = WebhookOwner.confirmed("removed");
        var id = owner.added(URL.formatted(1));

        owner.remove(id).statusCode(204);

        owner.list().body("webhooks", empty());
        owner.remove(id).statusCode(404);
        owner.add(URL.formatted(1)).statusCode(201);
        assertThat(
                        Sql.query(
                                "select coalesce(url, 'none') || ' of ' || origin from webhook"
                                        + " where public_id = '%s'".formatted(id)))
                .containsExactly("none of http://127.0.0.1:9");
    }

    @Test
    void webhookOfSomebodyElseIsNotThere() {
        var id = WebhookOwner.confirmed("mine").added(URL.formatted(1));
        var other = WebhookOwner.confirmed("other");

        other.list().body("webhooks", empty());
        other.remove(id).statusCode(404);
        other.test(id).statusCode(404);
    }

    @Test
    void onlyTheTokenOfAnActiveSubscriptionOpensThem() {
        new WebhookOwner("forged").list().statusCode(401);
        given().get("/v1/subscriptions/current/webhooks").then().statusCode(401);

        var owner = WebhookOwner.confirmed("left");
        owner.added(URL.formatted(1));
        owner.unsubscribe();

        owner.list().statusCode(404).body("type", endsWith("no-subscription"));
    }

    @Test
    void webhooksEndWithTheSubscriptionAndDoNotComeBackWithIt() {
        var email = address("back");
        var owner = new WebhookOwner(confirmed(email));
        owner.added(URL.formatted(1));
        owner.unsubscribe();

        var again = new WebhookOwner(confirmedAgain(email));

        again.list().body("webhooks", empty());
        again.add(URL.formatted(1)).statusCode(201);
        again.list().body("webhooks", hasSize(1));
    }

    private static String confirmedAgain(String email) {
        Subscribers.ask(email).statusCode(202);
        var inbox = new Inbox(email);
        await().until(() -> inbox.count("/v1/subscriptions/confirm") == 2);
        var token = inbox.last("confirm").token("/v1/subscriptions/confirm");
        return Subscribers.confirm(token).statusCode(200).extract().path("manageToken");
    }

    @Test
    void testCallTellsTheStatus() {
        try (var hook = Hook.answering(204)) {
            var owner = WebhookOwner.confirmed("ping");
            var made = owner.add(hook.url()).statusCode(201).extract();

            owner.test(made.path("id"))
                    .statusCode(200)
                    .body("delivered", equalTo(true))
                    .body("status", equalTo(204));

            var call = hook.calls().getFirst();
            assertThat(call.body()).startsWith("{\"type\":\"ping\",\"timestamp\":\"");
            assertThat(new StandardWebhook(made.path("secret")).verifies(call)).isTrue();
        }
    }

    @Test
    void testCallThatFailsTellsWhy() {
        var owner = WebhookOwner.confirmed("nobody");

        owner.test(owner.added("http://127.0.0.1:9/"))
                .statusCode(200)
                .body("delivered", equalTo(false))
                .body("failure", equalTo("no connection"));
    }

    @Test
    void thereAreTenTestsInAnHour() {
        try (var hook = Hook.answering(500)) {
            var owner = WebhookOwner.confirmed("often");
            var id = owner.added(hook.url());
            for (int i = 0; i < 10; i++) {
                owner.test(id).statusCode(200).body("status", equalTo(500));
            }

            owner.test(id)
                    .statusCode(429)
                    .header("Retry-After", "3600")
                    .body("detail", equalTo("At most 10 tests in an hour."));
            owner.remove(id).statusCode(204);
            owner.test(owner.added(hook.url())).statusCode(429);

            assertThat(hook.calls()).hasSize(10);
        }
    }

    @Test
    void thereAreTwentyAdditionsInAnHour() {
        var owner = WebhookOwner.confirmed("adds");
        for (int i = 0; i < 20; i++) {
            owner.add("no URL").statusCode(400);
        }

        owner.add(URL.formatted(1))
                .statusCode(429)
                .body("detail", equalTo("At most 20 additions in an hour."));
    }
}
