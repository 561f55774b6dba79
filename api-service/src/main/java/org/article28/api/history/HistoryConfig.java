package org.article28.api.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the history. */
@ConfigMapping(prefix = "article28.history")
interface HistoryConfig {

    /**
     * How many characters of canonical text the snapshots kept in memory hold together, besides the
     * newest one.
     */
    @WithDefault("50000000")
    long snapshotCharacters();

    /** How many characters the pages of publications kept in memory hold together. */
    @WithDefault("10000000")
    long pageCharacters();

    /**
     * From how many bytes on an event goes without its changes; Kafka's own limit is about
     * 1,000,000.
     */
    @WithDefault("512000")
    int eventBytes();
}
