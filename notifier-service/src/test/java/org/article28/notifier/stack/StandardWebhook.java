package org.article28.notifier.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.article28.notifier.webhook.call.Hook;

/** What a receiver does by the specification of Standard Webhooks, and by nothing of ours. */
public final class StandardWebhook {

    private static final String PREFIX = "whsec_";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key;

    public StandardWebhook(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException(secret);
        }
        key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    public boolean verifies(Hook.Call call) {
        var timestamp = call.header("webhook-timestamp");
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now());
        var signed = call.header("webhook-id") + "." + timestamp + "." + call.body();
        var expected = "v1," + Base64.getEncoder().encodeToString(mac(signed));
        return age.abs().compareTo(TOLERANCE) < 0
                && Arrays.stream(call.header("webhook-signature").split(" "))
                        .anyMatch(
                                one ->
                                        MessageDigest.isEqual(
                                                one.getBytes(UTF_8), expected.getBytes(UTF_8)));
    }

    private byte[] mac(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
