package org.article28.notifier.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What is sent to addresses, and how long they are kept.
 *
 * @see "docs/subscriptions.md"
 */
@ConfigMapping(prefix = "article28.subscriptions")
interface SubscriptionsConfig {

    /** Confirmation mails that an address gets within a day, however often it is entered. */
    @WithDefault("5")
    int confirmationsPerDay();

    /** How long the address of a subscription that ended is kept before it is erased. */
    @WithDefault("365d")
    Duration keepEnded();

    /** How often it is looked for what need not be kept any more. */
    @WithDefault("1h")
    Duration tidyEvery();
}
