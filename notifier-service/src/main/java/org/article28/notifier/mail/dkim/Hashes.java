package org.article28.notifier.mail.dkim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of DKIM. */
final class Hashes {

    private Hashes() {}

    static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
