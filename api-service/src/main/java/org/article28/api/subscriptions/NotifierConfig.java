package org.article28.api.subscriptions;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The notifier, to which is passed on what concerns subscribers. */
@ConfigMapping(prefix = "article28.notifier")
interface NotifierConfig {

    /** Its base URL. */
    @WithDefault("http://localhost:8081")
    URI url();

    /** How long it may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * The largest body that is passed on to it, as {@code article28.http.public-body-size} of the
     * notifier.
     */
    @WithDefault("64K")
    MemorySize largestBody();

    /**
     * The same for tables of subscriptions, as {@code quarkus.http.limits.max-body-size} of the
     * notifier.
     */
    @WithDefault("1M")
    MemorySize largestTable();

    /**
     * {@code id:base64}, at least 32 bytes each, separated by commas: with the first one it is
     * signed for the notifier who of the staff asks, and what an event says. The notifier has the
     * same in {@code article28.staff.keys}.
     */
    List<String> keys();
}
