package org.article28.api.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the relay. */
@ConfigMapping(prefix = "article28.relay")
interface RelayConfig {

    /** How long it waits for a notification before it looks by itself. */
    @WithDefault("1s")
    Duration interval();

    /** Replicas of the topic, when it is made; the broker's default unless set. */
    Optional<Short> replicationFactor();
}
