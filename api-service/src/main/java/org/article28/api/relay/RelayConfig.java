package org.article28.api.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How events reach Kafka. */
@ConfigMapping(prefix = "article28.relay")
interface RelayConfig {

    /** How long the relay waits for a notification before it looks by itself. */
    @WithDefault("1s")
    Duration interval();

    /**
     * Replicas of the topic {@code subprocessor-list-changes}, if this service makes it; the
     * broker's default unless set.
     */
    Optional<Short> replicationFactor();
}
