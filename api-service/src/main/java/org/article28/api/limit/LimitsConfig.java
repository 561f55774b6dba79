package org.article28.api.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/**
 * Limits of each client.
 *
 * @see "docs/access.md"
 */
@ConfigMapping(prefix = "article28.limits")
interface LimitsConfig {

    /** Writes of each holder of a token; of each address without one. */
    Limit writes();

    /** Requests to whatever concerns subscribers, of each address. */
    Limit subscriptions();

    /** Requests with a token that is not valid, of each address. */
    Limit failedAuthentications();

    /** So many requests in so long; as many at once. */
    interface Limit {

        /** How many in the window, and at once; 0 is no limit. */
        long requests();

        /** In how long they come back. */
        Duration window();
    }
}
