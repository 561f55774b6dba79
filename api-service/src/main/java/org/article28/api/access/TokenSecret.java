package org.article28.api.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.article28.model.Sha256;

/**
 * A token in clear: 256 random bits, so that one round of SHA-256 keeps it as safe at rest as any
 * password hash would.
 */
record TokenSecret(String clear) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Marks it as ours, for secret scanners and beside the tokens of an issuer. */
    private static final String PREFIX = "a28_";

    static boolean isOurs(String token) {
        return token.startsWith(PREFIX);
    }

    static TokenSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in lower-case hexadecimal. */
    String hash() {
        return Sha256.hex(clear);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
