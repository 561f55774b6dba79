package org.article28.notifier.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How notices are delivered.
 *
 * @see "docs/notices.md"
 */
@ConfigMapping(prefix = "article28.delivery")
interface DeliveryConfig {

    /** Connections to the mail server, each with a thread. */
    @WithDefault("4")
    int connections();

    /** Mails that a connection takes on at once. */
    @WithDefault("64")
    int batch();

    /**
     * Mails, over all connections, whose content has left and whose outcome is not noted yet, at
     * least 1: what a crash may repeat.
     */
    @WithDefault("64")
    int inFlight();

    /** Mails begun in a second by this process; 0 sets no limit. */
    @WithDefault("0")
    int perSecond();

    /** The same for each receiving domain. */
    @WithDefault("0")
    int perSecondAndDomain();

    /**
     * While the mail server says "not now" the distance between mails doubles, up to this; each
     * accepted mail halves it.
     */
    @WithDefault("1s")
    Duration slowest();

    /** The same for the domain that was refused for now. */
    @WithDefault("10s")
    Duration slowestPerDomain();

    /** Deliveries of a notice that are made in one transaction. */
    @WithDefault("5000")
    int chunk();

    /** After so long without a sign of life, a worker's deliveries are taken over. */
    @WithDefault("10s")
    Duration lease();

    /** Wait before the first retry of a mail or a call; it doubles with each. */
    @WithDefault("3s")
    Duration firstRetry();

    /** The longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestRetry();

    /** How long a mail or a call is tried before it counts as failed. */
    @WithDefault("5d")
    Duration patience();
}
