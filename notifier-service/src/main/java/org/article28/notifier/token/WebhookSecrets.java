package org.article28.notifier.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrets that webhooks are signed with: HMACs of a webhook's id by the keys of the links, so
 * that none is stored. A secret lasts as long as its key, whose id is kept with the webhook.
 */
@ApplicationScoped
public class WebhookSecrets {

    /** No link begins so, so that no link is a secret. */
    private static final String PURPOSE = "webhook|";

    private final Keys keys;

    WebhookSecrets(TokensConfig config) {
        keys = new Keys(config.keys());
    }

    /** The id of the key that new webhooks get. */
    public String newestKey() {
        return keys.first();
    }

    /** Empty where the key was taken away. */
    public Optional<byte[]> of(String key, UUID webhook) {
        return keys.sign(key, (PURPOSE + webhook).getBytes(US_ASCII));
    }

    /** As Standard Webhooks writes it. */
    public static String text(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }
}
