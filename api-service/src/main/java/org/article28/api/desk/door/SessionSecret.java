package org.article28.api.desk.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.article28.model.Sha256;
import org.jspecify.annotations.Nullable;

/** What the cookie of a session has: 256 random bits. */
public record SessionSecret(String clear) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    static SessionSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it is kept. */
    String hash() {
        return Sha256.hex(clear);
    }

    /** What forms of this session carry: nobody makes it without the cookie, nor a cookie of it. */
    String formKey() {
        return HexFormat.of().formatHex(derived("form"));
    }

    /** Of 256 bits, for what is kept for this session alone. */
    SecretKey tokenKey() {
        return new SecretKeySpec(derived("tokens"), "AES");
    }

    private byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(clear.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    boolean isFormKey(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        formKey().getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "…";
    }
}
