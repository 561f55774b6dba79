package org.article28.notifier.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices are delivered. */
@ConfigMapping(prefix = "article28.delivery")
interface DeliveryConfig {

    /** Connections to the mail server, each with a thread. */
    @WithDefault("4")
    int connections();

    /** How many mails a connection takes on at once. */
    @WithDefault("64")
    int batch();

    /** How many mails may have left without being noted: what a crash may repeat. */
    @WithDefault("64")
    int inFlight();

    /** How many mails may be begun in a second; 0 sets no limit. */
    @WithDefault("0")
    int perSecond();

    /** How many mails to one receiving domain may be begun in a second; 0 sets no limit. */
    @WithDefault("0")
    int perSecondAndDomain();

    /** The largest distance between mails while the server defers them. */
    @WithDefault("1s")
    Duration slowest();

    /** The largest distance between mails to one domain while they are deferred. */
    @WithDefault("10s")
    Duration slowestPerDomain();

    /** How many deliveries of a notice are made in one transaction. */
    @WithDefault("5000")
    int chunk();

    /** After so long without a sign of life, a worker's deliveries are taken over. */
    @WithDefault("10s")
    Duration lease();

    /** How long to wait before the first retry; doubled with each further one. */
    @WithDefault("3s")
    Duration firstRetry();

    /** The longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestRetry();

    /** Whether nothing at all is sent; publications are taken in and wait. */
    @WithDefault("false")
    boolean paused();

    /** How long a mail is tried before it counts as failed. */
    @WithDefault("5d")
    Duration patience();
}
