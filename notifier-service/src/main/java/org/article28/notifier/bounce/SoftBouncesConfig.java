package org.article28.notifier.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * When mails that came back for other reasons than a missing mailbox count.
 *
 * @see "docs/bounces.md"
 */
@ConfigMapping(prefix = "article28.bounces.soft")
interface SoftBouncesConfig {

    /** Mails that came back after which a subscriber gets no more. */
    @WithDefault("3")
    int limit();

    /** How long each of them counts. */
    @WithDefault("30d")
    Duration within();
}
