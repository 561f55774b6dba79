package org.article28.notifier.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * How long it can be shown who was told.
 *
 * @see "docs/notices.md"
 */
@ConfigMapping(prefix = "article28.evidence")
interface EvidenceConfig {

    /**
     * How long after its publication it is kept who was told of a version; for ever where it is not
     * set.
     */
    Optional<Duration> keep();

    /** How often it is looked for what need not be kept any more. */
    @WithDefault("1h")
    Duration tidyEvery();
}
