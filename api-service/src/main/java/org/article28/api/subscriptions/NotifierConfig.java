package org.article28.api.subscriptions;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where the notifier is. */
@ConfigMapping(prefix = "article28.notifier")
interface NotifierConfig {

    /** Base URL of the notifier. */
    @WithDefault("http://localhost:8081")
    URI url();

    /** How long it may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How large a body may be that is passed on to it; it takes no larger ones itself. */
    @WithDefault("64K")
    MemorySize largestBody();

    /** The same for tables of subscriptions, which staff import. */
    @WithDefault("1M")
    MemorySize largestTable();

    /**
     * {@code id:base64} each, at least 32 bytes: with the first one it is signed for the notifier
     * who of the staff asks. The notifier has the same in {@code article28.staff.keys}.
     */
    List<String> keys();
}
