package org.article28.api.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the kept answers. */
@ConfigMapping(prefix = "article28.cache")
interface CacheConfig {

    /** How much memory they may take together; 0 keeps none. */
    @WithDefault("64M")
    MemorySize bytes();
}
