package org.article28.notifier.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/**
 * Keys and lifetimes of the signed links.
 *
 * @see "docs/subscriptions.md"
 */
@ConfigMapping(prefix = "article28.tokens")
interface TokensConfig {

    /**
     * {@code id:base64}, at least 32 bytes each, separated by commas. The first signs, all verify:
     * to rotate, put a new one in front. Taking one away ends the links that it signed, unsubscribe
     * links included, the secrets of webhooks that were added while it signed, and the means to
     * find the evidence of those who were erased meanwhile.
     */
    List<String> keys();

    /** How long the link in a confirmation mail holds. */
    @WithDefault("7d")
    Duration confirmLifetime();

    /** How long a link to the preferences holds. */
    @WithDefault("30d")
    Duration manageLifetime();
}
