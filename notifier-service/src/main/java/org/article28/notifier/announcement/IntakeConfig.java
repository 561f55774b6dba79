package org.article28.notifier.announcement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How publications are taken in. */
@ConfigMapping(prefix = "article28.intake")
interface IntakeConfig {

    /** How often the api is asked for what Kafka did not bring. */
    @WithDefault("30s")
    Duration healEvery();

    /** How long to wait before the api, found away, is asked again. */
    @WithDefault("2s")
    Duration healAgain();

    /** How long to wait before a version that can't be read is tried again. */
    @WithDefault("10m")
    Duration retryUnreadable();

    /** How many publications are asked for at once. */
    @WithDefault("100")
    int pageSize();

    /** Replication of the topics, where this service creates them; -1 is the broker's default. */
    @WithDefault("-1")
    short topicReplication();

    /** How long the start waits for Kafka to create the topics; after that it goes on alone. */
    @WithDefault("5s")
    Duration topicPatience();
}
