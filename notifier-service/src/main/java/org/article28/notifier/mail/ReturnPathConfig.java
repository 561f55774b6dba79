package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where mails come back to. */
@ConfigMapping(prefix = "article28.bounces")
interface ReturnPathConfig {

    /**
     * {@code bounces@example.org}, of which each mail gets an address of its own, {@code
     * bounces+tag@example.org}; none are made where it is not set.
     */
    Optional<String> address();
}
