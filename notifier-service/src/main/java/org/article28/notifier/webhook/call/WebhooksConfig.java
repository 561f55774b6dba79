package org.article28.notifier.webhook.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How webhooks are called.
 *
 * @see "docs/webhooks.md"
 */
@ConfigMapping(prefix = "article28.webhooks")
public interface WebhooksConfig {

    /**
     * Whether http, loopback and private addresses may be called: for tests and closed networks.
     */
    @WithDefault("false")
    boolean allowPrivateTargets();

    /** Calls under way at a time in this process, at least 1. */
    @WithDefault("16")
    int inFlight();

    /**
     * Those among them to one origin, and those for one subscription, at least 1, so that a slow
     * one holds up no other.
     */
    @WithDefault("2")
    int inFlightPerTarget();

    /** Wait for a connection; looking up the name before is given three seconds. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a call may take as a whole, TLS included, once the name is looked up. */
    @WithDefault("15s")
    Duration timeout();

    default Reach reach() {
        return allowPrivateTargets() ? Reach.ANYWHERE : Reach.PUBLIC;
    }
}
