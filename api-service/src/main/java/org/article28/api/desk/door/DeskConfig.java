package org.article28.api.desk.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Signing in at the desk.
 *
 * @see "docs/desk.md"
 */
@ConfigMapping(prefix = "article28.desk")
interface DeskConfig {

    /** After which one signs in again, whatever one does meanwhile. */
    @WithDefault("8h")
    Duration session();

    /** Whether one signs in with an API token also where one may by a provider. */
    @WithDefault("true")
    boolean tokens();
}
