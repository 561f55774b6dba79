package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Where mails come back to.
 *
 * @see "docs/bounces.md"
 */
@ConfigMapping(prefix = "article28.bounces")
interface ReturnPathConfig {

    /**
     * Such as {@code bounces@example.org}, with at most 32 characters before the @: each mail to a
     * recipient comes back to an address of its own, {@code bounces+tag@example.org}, which names
     * the delivery and is signed. The mail server must take these for one mailbox. None are made
     * where it is not set.
     */
    Optional<String> address();
}
