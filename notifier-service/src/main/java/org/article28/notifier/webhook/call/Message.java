package org.article28.notifier.webhook.call;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is sent, signed as Standard Webhooks has it: over its id, its time and its body. */
public final class Message {

    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private final byte[] body;

    /**
     * @param id the same whenever it is sent again
     * @param body JSON
     */
    public Message(String id, byte[] body) {
        this.id = id;
        this.body = body.clone();
    }

    String id() {
        return id;
    }

    byte[] body() {
        return body.clone();
    }

    /** The value of {@code webhook-signature}. */
    String signature(byte[] secret, Instant sentAt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((id + "." + sentAt.getEpochSecond() + ".").getBytes(US_ASCII));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
