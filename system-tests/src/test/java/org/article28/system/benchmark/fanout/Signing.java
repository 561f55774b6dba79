package org.article28.system.benchmark.fanout;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Settings by which the notifier signs its mails (DKIM) with a new key. */
final class Signing {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));

    private Signing() {}

    static Map<String, String> by(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            return Map.of(
                    "ARTICLE28_MAIL_FROM", "list@example.org",
                    "ARTICLE28_DKIM_DOMAIN", "example.org",
                    "ARTICLE28_DKIM_SELECTOR", "benchmark",
                    "ARTICLE28_DKIM_PRIVATE_KEY",
                            "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                                    .formatted(PEM.encodeToString(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
