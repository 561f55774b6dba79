package org.article28.notifier.mail.dkim;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** With which keys mails are signed; without a domain they are not. */
@ConfigMapping(prefix = "article28.dkim")
interface DkimConfig {

    /** The domain that answers for the mails: that of their From, or one above it. */
    Optional<String> domain();

    /** Under {@code selector._domainkey.domain} the public key stands in the DNS. */
    Optional<String> selector();

    /** PEM, PKCS #8. */
    Optional<String> privateKey();

    /** A file with it. */
    Optional<String> privateKeyFile();

    /** A key of the other kind, for a second signature. */
    Second second();

    /** As the first. */
    interface Second {

        Optional<String> selector();

        Optional<String> privateKey();

        Optional<String> privateKeyFile();
    }
}
