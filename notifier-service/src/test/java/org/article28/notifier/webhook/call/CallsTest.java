package org.article28.notifier.webhook.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.article28.notifier.mail.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Over real connections. */
class CallsTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final Message MESSAGE = new Message("msg_1", "{\"a\":1}".getBytes(UTF_8));

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void messageArrivesWithItsSignature() throws InterruptedException {
        try (var hook = Hook.answering(204)) {
            var answer = calls(Reach.ANYWHERE).post(url(hook.url()), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Status(204, null));
            assertThat(hook.calls())
                    .singleElement()
                    .satisfies(
                            call -> {
                                assertThat(call.path()).isEqualTo("/in?key=s3cret");
                                assertThat(call.body()).isEqualTo("{\"a\":1}");
                                assertThat(call.header("Content-Type"))
                                        .isEqualTo("application/json");
                                assertThat(call.header("User-Agent"))
                                        .isEqualTo("Article28-Webhooks/1");
                                assertThat(call.header("webhook-id")).isEqualTo("msg_1");
                                assertThat(call.header("webhook-timestamp"))
                                        .isEqualTo(Long.toString(NOW.getEpochSecond()));
                                assertThat(call.header("webhook-signature"))
                                        .isEqualTo(MESSAGE.signature(SECRET, NOW));
                            });
        }
    }

    @Test
    void tlsIsCheckedByTheNameAtTheAddressThatWasAllowed() throws InterruptedException {
        try (var hook = Hook.answeringOverTls(200)) {
            var answer = calls(Reach.ANYWHERE).post(url(hook.url("localhost")), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Status(200, null));
            assertThat(hook.calls().getFirst().header("Host")).startsWith("localhost:");
        }
    }

    @Test
    void certificateOfAnotherNameIsRefusedBeforeAnythingIsSent() throws InterruptedException {
        try (var hook = Hook.answeringOverTls(200)) {
            var answer =
                    calls(Reach.ANYWHERE).post(url(hook.url("other.example.org")), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.NotSent("TLS was refused"));
            assertThat(hook.calls()).isEmpty();
        }
    }

    @Test
    void privateTargetIsNotConnectedTo() throws InterruptedException {
        try (var hook = Hook.answeringOverTls(200)) {
            var answer = calls(Reach.PUBLIC).post(url(hook.url("localhost")), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.NotSent("its host has no public address"));
            assertThat(hook.calls()).isEmpty();
        }
    }

    @Test
    void redirectIsNotFollowed() throws InterruptedException {
        try (var elsewhere = Hook.answering(200);
                var hook =
                        Hook.answering(
                                exchange -> {
                                    exchange.getResponseHeaders().set("Location", elsewhere.url());
                                    Hook.answer(exchange, 307);
                                })) {
            var answer = calls(Reach.ANYWHERE).post(url(hook.url()), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Status(307, null));
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void whatIsAskedForInRetryAfterIsHeard() throws InterruptedException {
        try (var hook =
                Hook.answering(
                        exchange -> {
                            exchange.getResponseHeaders().set("Retry-After", "120");
                            Hook.answer(exchange, 503);
                        })) {
            var answer = calls(Reach.ANYWHERE).post(url(hook.url()), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Status(503, Duration.ofMinutes(2)));
        }
    }

    @Test
    void endlessAnswerIsReadForAWhileOnly() throws InterruptedException {
        try (var hook =
                Hook.answering(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            var body = exchange.getResponseBody();
                            while (true) {
                                body.write(new byte[8_192]);
                            }
                        })) {
            var answer = calls(Reach.ANYWHERE).post(url(hook.url()), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Status(200, null));
        }
    }

    @Test
    void whoeverDoesNotAnswerInTimeMayHaveHeardIt() throws InterruptedException {
        var never = new CountDownLatch(1);
        try (var hook = Hook.answering(_ -> await(never))) {
            var calls = calls(Reach.ANYWHERE, Duration.ofSeconds(1));
            var answer = calls.post(url(hook.url()), MESSAGE, SECRET);

            assertThat(answer).isEqualTo(new Answer.Lost("no answer in time"));
            assertThat(hook.calls()).hasSize(1);
        }
    }

    @Test
    void nobodyAtThePortHeardNothing() throws IOException, InterruptedException {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        var answer = calls(Reach.ANYWHERE).post(url("http://127.0.0.1:" + port), MESSAGE, SECRET);

        assertThat(answer).isEqualTo(new Answer.NotSent("no connection"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Calls calls(Reach reach) {
        return calls(reach, Duration.ofSeconds(20));
    }

    /** Every name leads to this machine, wherever else it may lead. */
    private static Calls calls(Reach reach, Duration timeout) {
        var targets =
                new Targets(
                        reach,
                        _ -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                        Targets.LONGEST);
        return new Calls(
                VERTX,
                targets,
                new Config(timeout),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new HttpClientOptions().setTrustOptions(trust()));
    }

    private static TrustOptions trust() {
        return new PemTrustOptions().addCertValue(Buffer.buffer(Certificate.pem()));
    }

    private static WebhookUrl url(String text) {
        return WebhookUrl.parse(text, Reach.ANYWHERE).orElseThrow();
    }

    private record Config(Duration timeout) implements WebhooksConfig {

        @Override
        public boolean allowPrivateTargets() {
            return true;
        }

        @Override
        public int inFlight() {
            return 4;
        }

        @Override
        public int inFlightPerTarget() {
            return 2;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }
    }
}
