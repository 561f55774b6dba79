package org.article28.notifier.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Keys and lifetimes of the signed links. */
@ConfigMapping(prefix = "article28.tokens")
interface TokensConfig {

    /**
     * {@code id:base64} each, at least 32 bytes. The first signs, all verify: to rotate, put a new
     * one in front. Taking a key away ends the links that it signed, unsubscribe links included.
     */
    List<String> keys();

    /** How long the link in a confirmation mail holds. */
    @WithDefault("7d")
    Duration confirmLifetime();

    /** How long a link to the preferences holds. */
    @WithDefault("30d")
    Duration manageLifetime();
}
