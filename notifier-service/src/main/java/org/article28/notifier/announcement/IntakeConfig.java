package org.article28.notifier.announcement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How publications are taken in.
 *
 * @see "docs/notices.md"
 */
@ConfigMapping(prefix = "article28.intake")
interface IntakeConfig {

    /** How often the api-service is asked for what Kafka did not bring. */
    @WithDefault("30s")
    Duration healEvery();

    /** Wait before it is asked again when it was away. */
    @WithDefault("2s")
    Duration healAgain();

    /** Wait before a version that can't be read is tried again. */
    @WithDefault("10m")
    Duration retryUnreadable();

    /** Publications asked for at once, at most 1000. */
    @WithDefault("100")
    int pageSize();

    /** Replicas of the topics, if this service makes them; -1 is the broker's default. */
    @WithDefault("-1")
    short topicReplication();

    /** How long the start waits for Kafka to make the topics; after that it goes on alone. */
    @WithDefault("5s")
    Duration topicPatience();
}
