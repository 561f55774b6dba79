package org.article28.api.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the edge. */
@ConfigMapping(prefix = "article28.edge")
interface EdgeConfig {

    /** The largest body of what is no whole document. */
    @WithDefault("1M")
    MemorySize smallBody();

    /** How long a request with a body may take to arrive as a whole. */
    @WithDefault("2m")
    Duration receiveTimeout();

    /** Value of {@code Strict-Transport-Security}; without it, none is sent. */
    Optional<String> strictTransportSecurity();

    /** Pages of these origins may read; {@code *} is any. */
    @WithDefault("*")
    List<String> readOrigins();

    /** Pages of these origins may write, too, with a token that they have. */
    Optional<List<String>> writeOrigins();
}
