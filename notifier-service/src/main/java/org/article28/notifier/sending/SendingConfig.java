package org.article28.notifier.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Whether notices go out at all.
 *
 * @see "docs/notices.md"
 */
@ConfigMapping(prefix = "article28.delivery")
interface SendingConfig {

    /** Whether nothing at all is sent: publications are taken in and wait. */
    @WithDefault("false")
    boolean paused();
}
