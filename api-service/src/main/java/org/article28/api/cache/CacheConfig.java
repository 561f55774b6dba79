package org.article28.api.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Answers that are kept.
 *
 * @see "docs/polling.md"
 */
@ConfigMapping(prefix = "article28.cache")
interface CacheConfig {

    /** Memory that they may take together; 0 keeps none. */
    @WithDefault("64M")
    MemorySize bytes();
}
