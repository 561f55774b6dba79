package org.article28.notifier.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {

    private static final String OLD = "old:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String NEW = "new:ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
    private static final UUID WEBHOOK = UUID.fromString("6f1f5c2e-0d0e-4f5c-9a55-0c9d9cf2b6a1");

    @Test
    void secretStaysTheSameWhileItsKeyIsKept() {
        var before = TestTokens.webhooks(OLD).of("old", WEBHOOK).orElseThrow();
        var after = TestTokens.webhooks(NEW, OLD);

        assertThat(after.of("old", WEBHOOK)).contains(before);
        assertThat(after.newestKey()).isEqualTo("new");
        assertThat(after.of("new", WEBHOOK).orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void eachWebhookHasItsOwn() {
        var secrets = TestTokens.webhooks(OLD);

        assertThat(secrets.of("old", UUID.randomUUID()).orElseThrow())
                .isNotEqualTo(secrets.of("old", WEBHOOK).orElseThrow());
    }

    @Test
    void thereIsNoneWithoutItsKey() {
        assertThat(TestTokens.webhooks(NEW).of("old", WEBHOOK)).isEmpty();
    }

    @Test
    void secretIsWrittenAsStandardWebhooksHasIt() {
        assertThat(WebhookSecrets.text(new byte[] {1, 2, 3, 4})).isEqualTo("whsec_AQIDBA==");
    }
}
