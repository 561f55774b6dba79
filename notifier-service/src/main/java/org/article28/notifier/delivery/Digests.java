package org.article28.notifier.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids and hashes that are the same whenever they are computed. Pure. */
final class Digests {

    private static final int ID_LENGTH = 32;

    private Digests() {}

    /** One for each delivery, however often it is sent; tells nobody who the recipient is. */
    static String messageId(long version, UUID subscription, String host) {
        var hash = sha256(("delivery/" + version + "/" + subscription).getBytes(UTF_8));
        return "<v" + version + "." + hash.substring(0, ID_LENGTH) + "@" + host + ">";
    }

    static String sha256(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
