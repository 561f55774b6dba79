package org.article28.api.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Idempotency keys.
 *
 * @see "docs/api.md"
 */
@ConfigMapping(prefix = "article28.idempotency")
interface IdempotencyConfig {

    /** How long an {@code Idempotency-Key} stands for its first request. */
    @WithDefault("24h")
    Duration keep();

    /**
     * How long a request may take before its key is free for a repetition; one that is overtaken
     * changes nothing.
     */
    @WithDefault("60s")
    Duration lease();
}
