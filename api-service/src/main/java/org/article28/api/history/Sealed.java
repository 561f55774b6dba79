package org.article28.api.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A canonical text with the salted digest that the version's hash is built over. The salt keeps a
 * digest from telling what a short text was once it is redacted.
 */
public record Sealed(String text, String salt, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    public static Sealed of(String text) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var hex = HexFormat.of().formatHex(salt);
        return new Sealed(text, hex, sha256(hex + text));
    }

    /** Whether the text is the one that the digest was made of. */
    public boolean isIntact() {
        return sha256(salt + text).equals(digest);
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    static String sha256(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
