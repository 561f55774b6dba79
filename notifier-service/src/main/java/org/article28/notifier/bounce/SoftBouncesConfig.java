package org.article28.notifier.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When mails that came back for other reasons than a missing mailbox count. */
@ConfigMapping(prefix = "article28.bounces.soft")
interface SoftBouncesConfig {

    /** So many deliveries that came back suppress. */
    @WithDefault("3")
    int limit();

    /** Within so long; what is older counts no more. */
    @WithDefault("30d")
    Duration within();
}
