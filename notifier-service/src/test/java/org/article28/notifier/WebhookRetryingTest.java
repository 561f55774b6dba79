package org.article28.notifier;

import static org.article28.notifier.stack.HookNotices.call;
import static org.article28.notifier.stack.HookNotices.evidence;
import static org.article28.notifier.stack.HookNotices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.article28.model.Publication;
import org.article28.notifier.stack.Changes;
import org.article28.notifier.stack.Sql;
import org.article28.notifier.stack.Stack;
import org.article28.notifier.stack.Staff;
import org.article28.notifier.stack.WebhookOwner;
import org.article28.notifier.webhook.call.Hook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of calls that fail. */
@QuarkusTest
@WithTestResource(Stack.class)
class WebhookRetryingTest {

    @AfterEach
    void endAll() {
        WebhookOwner.endAll();
    }

    @Test
    void failedCallIsMadeAgainWithTheSameId() {
        var calls = new AtomicInteger();
        try (var hook =
                Hook.answering(
                        exchange ->
                                Hook.answer(exchange, calls.incrementAndGet() < 3 ? 500 : 204))) {
            WebhookOwner.confirmed("again").added(hook.url());

            var publication = publish(Changes.purposeAndLocation());

            awaitEvidence(hook, publication, "sent after 3: 204");
            assertThat(hook.calls().stream().map(call -> call.header("webhook-id")).distinct())
                    .hasSize(1);
            assertThat(hook.calls().stream().map(Hook.Call::body).distinct()).hasSize(1);
            assertThat(RestAssured.get("/q/metrics").asString())
                    .contains(
                            "article28_webhooks_calls_total{answer=\"5xx\"",
                            "article28_webhooks_calls_total{answer=\"2xx\"");
        }
    }

    @Test
    void targetThatIsGoneEndsTheWebhook() {
        try (var hook = Hook.answering(410);
                var other = Hook.answering(204)) {
            var owner = WebhookOwner.confirmed("gone");
            WebhookOwner.confirmed("not-gone").added(other.url());
            owner.added(hook.url());

            var publication = publish(Changes.purposeAndLocation());

            awaitEvidence(hook, publication, "failed after 1: 410 ");
            owner.list().body("webhooks", empty());
            call(other, publish(Changes.purposeAndLocation()));
            assertThat(hook.calls()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"600, 500, 600", "864000, 86300, 86400"})
    void busyTargetIsLeftAloneForAsLongAsItAsksButForADayAtMost(String asked, int least, int most) {
        try (var hook =
                Hook.answering(
                        exchange -> {
                            exchange.getResponseHeaders().set("Retry-After", asked);
                            Hook.answer(exchange, 503);
                        })) {
            var id = WebhookOwner.confirmed("busy").added(hook.url());

            publish(Changes.purposeAndLocation());

            await().until(() -> !hook.calls().isEmpty());
            await().untilAsserted(() -> assertThat(secondsToWait(id)).isBetween(least, most));
        }
    }

    @Test
    void pausedNoticeMakesNoCallUntilItIsResumed() {
        var status = new AtomicInteger(500);
        try (var hook = Hook.answering(exchange -> Hook.answer(exchange, status.get()));
                var other = Hook.answering(204)) {
            WebhookOwner.confirmed("paused").added(hook.url());
            var paused = publish(Changes.purposeAndLocation());
            call(hook, paused);
            brake(paused, "pause");
            await().until(() -> isQueued(hook, paused));
            int before = hook.calls().size();
            status.set(204);
            WebhookOwner.confirmed("not-paused").added(other.url());

            await().until(() -> isDue(paused));
            call(other, publish(Changes.purposeAndLocation()));
            assertThat(hook.calls().stream().filter(call -> tellsOf(call, paused))).hasSize(before);

            brake(paused, "resume");
            awaitEvidence(hook, paused, "sent");
        }
    }

    @Test
    void callWhoseOutcomeIsUnknownIsMadeAgainAndCounted() {
        var calls = new AtomicInteger();
        try (var hook =
                Hook.answering(
                        exchange -> {
                            if (calls.incrementAndGet() == 1) {
                                throw new IOException("hung up");
                            }
                            Hook.answer(exchange, 204);
                        })) {
            WebhookOwner.confirmed("unknown").added(hook.url());
            double before = repeated();

            var publication = publish(Changes.purposeAndLocation());

            awaitEvidence(hook, publication, "sent after 2: 204");
            assertThat(repeated() - before).isEqualTo(1);
        }
    }

    @Test
    void webhookWhoseKeyWasTakenAwayIsNotCalledAndTheEvidenceSaysWhy() {
        try (var hook = Hook.answering(204)) {
            var id = WebhookOwner.confirmed("keyless").added(hook.url());
            Sql.query("update webhook set secret_key = 'gone' where public_id = '" + id + "'");

            var publication = publish(Changes.purposeAndLocation());

            awaitEvidence(hook, publication, ": the key of its secret is gone");
            assertThat(hook.calls()).isEmpty();
        }
    }

    private static void awaitEvidence(Hook hook, Publication publication, String words) {
        await().untilAsserted(
                        () ->
                                assertThat(evidence(hook, publication))
                                        .singleElement()
                                        .asString()
                                        .contains(words));
    }

    private static double repeated() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("article28_deliveries_repeated_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static int secondsToWait(String webhook) {
        return Integer.parseInt(
                Sql.query(
                                """
                                select extract(epoch from next_attempt_at - now())::int
                                from delivery join webhook using (recipient_id)
                                where public_id = '%s'"""
                                        .formatted(webhook))
                        .getFirst());
    }

    private static void brake(Publication publication, String deed) {
        var id =
                Sql.query("select id from notice where announces = " + publication.version())
                        .getFirst();
        Staff.with("admin")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"for a look\"}")
                .post("/v1/notices/" + id + "/" + deed)
                .then()
                .statusCode(200);
    }

    private static boolean isQueued(Hook hook, Publication publication) {
        return evidence(hook, publication).getFirst().startsWith("queued");
    }

    /** Whether its calls would be made by now. */
    private static boolean isDue(Publication publication) {
        return !Sql.query(
                        """
                        select 1 from delivery join notice on notice.id = notice_id
                        where announces = %d and channel = 'webhook' and delivery.state = 'queued'
                          and next_attempt_at < now()"""
                                .formatted(publication.version()))
                .isEmpty();
    }

    private static boolean tellsOf(Hook.Call call, Publication publication) {
        return call.header("webhook-id").startsWith("msg_v" + publication.version() + "_");
    }
}
