package org.article28.api.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of idempotency keys. */
@ConfigMapping(prefix = "article28.idempotency")
interface IdempotencyConfig {

    /** How long a key stands for its first request. */
    @WithDefault("24h")
    Duration keep();

    /**
     * How long a request may take before its key counts as abandoned. One that takes longer changes
     * nothing.
     */
    @WithDefault("60s")
    Duration lease();
}
