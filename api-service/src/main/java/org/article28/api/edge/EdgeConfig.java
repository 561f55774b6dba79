package org.article28.api.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is taken from outside, and from which pages.
 *
 * @see "docs/access.md"
 */
@ConfigMapping(prefix = "article28.edge")
interface EdgeConfig {

    /** The largest body that is no whole document. */
    @WithDefault("1M")
    MemorySize smallBody();

    /** How long a request with a body may take to arrive as a whole. */
    @WithDefault("2m")
    Duration receiveTimeout();

    /**
     * Value of the header {@code Strict-Transport-Security}, such as {@code max-age=31536000};
     * without it, none is sent.
     */
    Optional<String> strictTransportSecurity();

    /** Origins whose pages may read, separated by commas; {@code *} is any. */
    @WithDefault("*")
    List<String> readOrigins();

    /** Origins whose pages may write, too, with a token that they have. */
    Optional<List<String>> writeOrigins();
}
