package org.article28.notifier.webhook.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are called. */
@ConfigMapping(prefix = "article28.webhooks")
public interface WebhooksConfig {

    /**
     * Whether http, loopback and private addresses may be called: for tests and closed networks.
     */
    @WithDefault("false")
    boolean allowPrivateTargets();

    /** How many calls may be under way in this process. */
    @WithDefault("16")
    int inFlight();

    /** How many of them may be to one origin, so that a slow one holds up no other. */
    @WithDefault("2")
    int inFlightPerTarget();

    /** How long to wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a call may take as a whole. */
    @WithDefault("15s")
    Duration timeout();

    default Reach reach() {
        return allowPrivateTargets() ? Reach.ANYWHERE : Reach.PUBLIC;
    }
}
