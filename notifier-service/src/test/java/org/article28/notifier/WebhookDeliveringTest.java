package org.article28.notifier;

import static org.article28.notifier.stack.HookNotices.call;
import static org.article28.notifier.stack.HookNotices.evidence;
import static org.article28.notifier.stack.HookNotices.publish;
import static org.article28.notifier.stack.Subscribers.address;
import static org.article28.notifier.stack.Subscribers.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.article28.model.PublishedChange;
import org.article28.model.Sha256;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.StandardWebhook;
import org.article28.notifier.stack.WebhookOwner;
import org.article28.notifier.webhook.call.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notices to webhooks, from the event to the call. */
@QuarkusTest
@WithTestResource(Stack.class)
class WebhookDeliveringTest {

    @AfterEach
    void endAll() {
        WebhookOwner.endAll();
    }

    @Test
    void noticeArrivesSignedAndIsEvidence() {
        try (var hook = Hook.answering(200)) {
            var email = address("told");
            var owner = new WebhookOwner(confirmed(email));
            String secret = owner.add(hook.url()).statusCode(201).extract().path("secret");

            var publication = publish(Changes.added("New entry"));

            var call = call(hook, publication);
            assertThat(new StandardWebhook(secret).verifies(call)).isTrue();
            assertThat(call.header("webhook-id"))
                    .matches("msg_v" + publication.version() + "_[0-9a-f]{32}");
            var body = JsonPath.from(call.body());
            assertThat(body.getString("type")).isEqualTo("subprocessors.list.published.v1");
            assertThat(body.getString("timestamp")).isEqualTo(publication.publishedAt().toString());
            assertThat(body.getString("data.hash")).isEqualTo(publication.hash());
            assertThat(body.getInt("data.summary.added")).isEqualTo(1);
            assertThat(body.getList("data.changes.name")).containsExactly("New entry");
            assertThat(body.getInt("data.omittedChanges")).isZero();
            assertThat(call.body())
                    .endsWith(
                            """
                            "links":{"list":"https://list.infobip.example/v1/subprocessors",\
                            "version":"https://list.infobip.example/v1/versions/%2$d",\
                            "diff":"https://list.infobip.example/v1/diff?from=%1$d&to=%2$d"}}}"""
                                    .formatted(publication.version() - 1, publication.version()));
            await().untilAsserted(
                            () ->
                                    assertThat(evidence(hook, publication))
                                            .containsExactly(
                                                    "sent after 1: 200 "
                                                            + Sha256.hex(call.body())));
            Staff.with("auditor")
                    .contentType(ContentType.JSON)
                    .body(Map.of("email", email))
                    .post("/v1/deliveries/search")
                    .then()
                    .statusCode(200)
                    .body("channel", containsInAnyOrder("email", "webhook"))
                    .rootPath("find { it.channel == 'webhook' }")
                    .body("address", equalTo(hook.origin()))
                    .body("httpReply", equalTo("200"))
                    .body("smtpReply", nullValue())
                    .body("messageId", equalTo(call.header("webhook-id")));
        }
    }

    @Test
    void noticeOfAnotherServiceIsNotTold() {
        try (var hook = Hook.answering(204)) {
            WebhookOwner.confirmed("voice", "voice").added(hook.url());

            var publication = publish(Changes.purposeAndLocation("email"));

            await().untilAsserted(
                            () ->
                                    assertThat(evidence(hook, publication))
                                            .containsExactly("skipped after 0:  "));
            assertThat(hook.calls()).isEmpty();
        }
    }

    @Test
    void whoeverWasToldIsToldWhenItIsTakenBack() {
        try (var hook = Hook.answering(204)) {
            var owner = WebhookOwner.confirmed("back");
            owner.added(hook.url());
            var announced = publish(Changes.announced("hook-entry", LocalDate.of(2030, 1, 1)));
            await().untilAsserted(
                            () ->
                                    assertThat(evidence(hook, announced))
                                            .singleElement()
                                            .asString()
                                            .startsWith("sent"));
            owner.choose("voice");

            var takenBack = publish(Changes.withdrawnFor("hook-entry", "email"));

            var body = JsonPath.from(call(hook, takenBack).body());
            assertThat(body.getList("data.changes.event")).containsExactly("withdrawn");
        }
    }

    @Test
    void webhookOfWhoeverLeftIsNotCalled() {
        try (var hook = Hook.answering(204);
                var other = Hook.answering(204)) {
            var owner = WebhookOwner.confirmed("leaves");
            owner.added(hook.url());
            owner.unsubscribe();
            WebhookOwner.confirmed("stays").added(other.url());

            call(other, publish(Changes.purposeAndLocation()));

            assertThat(hook.calls()).isEmpty();
        }
    }

    @Test
    void slowTargetHoldsUpNoOther() {
        var never = new CountDownLatch(1);
        try (var slow = Hook.answering(_ -> hang(never));
                var quick = Hook.answering(204)) {
            var owners =
                    IntStream.range(0, 4)
                            .mapToObj(i -> WebhookOwner.confirmed("slow-" + i))
                            .toList();
            for (var owner : owners) {
                for (int i = 0; i < 5; i++) {
                    owner.added(slow.url() + i);
                }
            }
            WebhookOwner.confirmed("quick").added(quick.url());

            call(quick, publish(Changes.purposeAndLocation()));

            assertThat(slow.calls()).hasSizeLessThanOrEqualTo(2);
            never.countDown();
        }
    }

    @Test
    void chunkHasNoMoreWebhooksThanItMayHaveAlsoBehindTheLastReader() {
        try (var hook = Hook.answering(204)) {
            var id = WebhookOwner.confirmed("many", "voice").added(hook.url());
            Sql.query(
                    """
                    with made as (insert into recipient (channel)
                                  select 'webhook' from generate_series(1, 249) returning id)
                    insert into webhook (recipient_id, owner_id, public_id, url, origin, secret_key,
                        created_at)
                    select id, owner_id, gen_random_uuid(), url || id, origin, secret_key, created_at
                    from made, webhook where public_id = '%s'"""
                            .formatted(id));

            var publication = publish(Changes.purposeAndLocation("email"));

            await().untilAsserted(() -> assertThat(evidence(hook, publication)).hasSize(250));
            assertThat(
                            Sql.query(
                                    """
                                    select count(*) from delivery
                                    join notice on notice.id = notice_id
                                    where announces = %d and channel = 'webhook'
                                    group by delivery.created_at order by delivery.created_at"""
                                            .formatted(publication.version())))
                    .containsExactly("100", "100", "50");
        }
    }

    @Test
    void largeNoticeIsCutAndLinksToTheRest() {
        try (var hook = Hook.answering(204)) {
            WebhookOwner.confirmed("large").added(hook.url());
            var filler = "x".repeat(12_000);
            var changes =
                    IntStream.range(0, 30)
                            .mapToObj(i -> Changes.added("Entry " + i + filler))
                            .toArray(PublishedChange[]::new);

            var publication = publish(changes);

            var call = call(hook, publication);
            var body = JsonPath.from(call.body());
            assertThat(call.body().length()).isLessThan(520 * 1024);
            assertThat(body.getInt("data.summary.added")).isEqualTo(30);
            assertThat(body.getList("data.changes").size() + body.getInt("data.omittedChanges"))
                    .isEqualTo(30);
            assertThat(body.getInt("data.omittedChanges")).isPositive();
        }
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
