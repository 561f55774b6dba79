package org.article28.api.history;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.article28.model.Sha256;

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
        return new Sealed(text, hex, Sha256.hex(hex + text));
    }

    /** Whether the text is the one that the digest was made of. */
    public boolean isIntact() {
        return Sha256.hex(salt + text).equals(digest);
    }
}
