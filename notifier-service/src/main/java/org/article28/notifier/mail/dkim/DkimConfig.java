package org.article28.notifier.mail.dkim;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * With which keys mails are signed.
 *
 * @see "docs/mail.md"
 */
@ConfigMapping(prefix = "article28.dkim")
interface DkimConfig {

    /**
     * The domain that answers for the mails: that of their From, or one above it. Without it, mails
     * are not signed.
     */
    Optional<String> domain();

    /** The public key stands in the DNS under {@code selector._domainkey.domain}. */
    Optional<String> selector();

    /** The key, RSA or Ed25519, as PEM of PKCS #8. */
    Optional<String> privateKey();

    /** A file with it. */
    Optional<String> privateKeyFile();

    /** A key of the other kind, for a second signature. */
    Second second();

    /** As the first. */
    interface Second {

        /** As of the first. */
        Optional<String> selector();

        /** As of the first. */
        Optional<String> privateKey();

        /** As of the first. */
        Optional<String> privateKeyFile();
    }
}
