package org.article28.api.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Short digests, for entity tags of what no version tells apart. */
public final class Digests {

    private static final int BYTES = 8;

    private Digests() {}

    public static String mark(String text) {
        return mark(List.of(text));
    }

    /** The first bytes of SHA-256 over all of them, in hexadecimal. */
    static String mark(Collection<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
