package org.article28.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.article28.model.staff.SecretKeys;
import org.jspecify.annotations.Nullable;

/**
 * Says that the register made an event: whoever may write to the topic could otherwise have
 * anything told to its readers. It stands in a header of the record as {@code keyid:hex}, the
 * HMAC-SHA256 of the event's text by the keys that both services have.
 */
public final class EventSignature {

    /** Of the record. */
    public static final String HEADER = "article28-signature";

    /** No JSON Web Token begins so, so that no assertion is a signature. */
    private static final String PURPOSE = "event|";

    private final SecretKeys keys;

    public EventSignature(SecretKeys keys) {
        this.keys = keys;
    }

    /** By the key that signs. */
    public String of(String event) {
        return keys.first() + ":" + HexFormat.of().formatHex(signed(keys.signing(), event));
    }

    /**
     * @param signature null where the record has none
     */
    public boolean proves(String event, @Nullable String signature) {
        if (signature == null) {
            return false;
        }
        int colon = signature.indexOf(':');
        return keys.key(signature.substring(0, Math.max(colon, 0)))
                .map(key -> HexFormat.of().formatHex(signed(key, event)))
                .filter(expected -> isSame(expected, signature.substring(colon + 1)))
                .isPresent();
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signed(SecretKey key, String event) {
        try {
            var mac = Mac.getInstance(SecretKeys.ALGORITHM);
            mac.init(key);
            return mac.doFinal((PURPOSE + event).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SecretKeys.ALGORITHM, e);
        }
    }
}
