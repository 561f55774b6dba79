package org.article28.api.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits of each client; their defaults stand in application.properties. */
@ConfigMapping(prefix = "article28.limits")
interface LimitsConfig {

    /** Of writes, for each holder of a token; for each address without one. */
    Limit writes();

    /** Of whatever concerns subscribers, for each address. */
    Limit subscriptions();

    /** Of requests with a token that is not valid, for each address. */
    Limit failedAuthentications();

    /** So many requests in so long; as many at once. */
    interface Limit {

        /** 0: no limit. */
        long requests();

        Duration window();
    }
}
