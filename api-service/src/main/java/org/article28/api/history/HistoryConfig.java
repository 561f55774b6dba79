package org.article28.api.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Memory for what was published, and the size of events. */
@ConfigMapping(prefix = "article28.history")
interface HistoryConfig {

    /**
     * Characters of canonical text that snapshots of older versions may hold in memory together,
     * besides the newest one.
     */
    @WithDefault("50000000")
    long snapshotCharacters();

    /** Characters of text that pages of publications may hold in memory together. */
    @WithDefault("10000000")
    long pageCharacters();

    /**
     * From how many bytes on an event goes without its changes; Kafka's own limit is about
     * 1,000,000.
     */
    @WithDefault("512000")
    int eventBytes();
}
