package org.article28.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are told, too, and all that is asked of it goes through the edge. */
class WebhookIT {

    private static final String WEBHOOKS = "/v1/subscriptions/current/webhooks";
    private static final String SOMEBODY_ELSES =
            "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir private static Path home;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(home, Map.of("ARTICLE28_WEBHOOKS_ALLOW_PRIVATE_TARGETS", "true"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void programIsToldOnceByASignedMessage() throws IOException {
        var owner = owner("signed@example.org");
        try (var hook = Hook.open()) {
            var added = add(owner, hook);

            long version = published("A purpose that is signed");

            var call = onlyCall(hook, version);
            assertThat(call.isSignedBy(Json.read(added.body()).get("secret").asText())).isTrue();
            assertThat(call.isSignedBy(SOMEBODY_ELSES)).isFalse();
            var change = Json.read(call.body()).at("/data/changes/0");
            assertThat(change.get("subProcessorId").asText()).isEqualTo("gooddata-ireland");
            assertThat(change.get("kind").asText()).isEqualTo("updated");
        }
    }

    @Test
    void tokenThatNobodySignedOpensNothing() throws IOException {
        var forger = new Api(product.api().base(), "x" + owner("forged@example.org").token());
        try (var hook = Hook.open()) {
            var refused = forger.write(WEBHOOKS, asked(hook));

            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("\"/problems/unauthenticated\"");
            assertThat(forger.read(WEBHOOKS).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void removedWebhookIsNotCalled() throws IOException {
        var owner = owner("removed@example.org");
        try (var removed = Hook.open();
                var kept = Hook.open()) {
            var place = add(owner, removed).headers().firstValue("Location").orElseThrow();
            add(owner, kept);

            assertThat(owner.remove(place).statusCode()).isEqualTo(204);

            long version = published("A purpose for one of them");
            assertThat(onlyCall(kept, version).version()).isEqualTo(version);
            assertThat(removed.calls()).isEmpty();
            assertThat(evidence(version))
                    .contains(kept.origin() + "\"")
                    .doesNotContain(removed.origin() + "\"");
            assertThat(Json.read(owner.read(WEBHOOKS).body()).get("webhooks")).hasSize(1);
        }
    }

    /** The edge for somebody who subscribed. */
    private static Api owner(String address) {
        var subscriber = new Subscriber(product, address);
        subscriber.ask();
        return new Api(product.api().base(), subscriber.confirm());
    }

    private static HttpResponse<String> add(Api owner, Hook hook) {
        var added = owner.write(WEBHOOKS, asked(hook));
        assertThat(added.statusCode()).isEqualTo(201);
        return added;
    }

    private static String asked(Hook hook) {
        return "{\"url\": \"" + hook.url() + "\"}";
    }

    /** Returns the version. */
    private static long published(String purpose) {
        product.api().edit("gooddata-ireland", entry -> entry.put("purpose", purpose));
        return product.api().newestVersion();
    }

    /** That the program got of the version. */
    private static Hook.Call onlyCall(Hook hook, long version) {
        await().atMost(SOON)
                .until(() -> hook.calls().stream().anyMatch(call -> call.version() == version));
        var calls = hook.calls().stream().filter(call -> call.version() == version).toList();
        assertThat(calls).hasSize(1);
        return calls.getFirst();
    }

    /** Everything that anybody was told of it. */
    private static String evidence(long version) {
        var notice = product.api().readAsAdmin("/v1/notices?version=" + version).at("/notices/0");
        return product.api().read("/v1/notices/" + notice.get("id") + "/deliveries").body();
    }
}
