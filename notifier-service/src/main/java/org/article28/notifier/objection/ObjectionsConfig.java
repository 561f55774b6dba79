package org.article28.notifier.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How objections are taken.
 *
 * @see "docs/objections.md"
 */
@ConfigMapping(prefix = "article28.objections")
interface ObjectionsConfig {

    /** Objections that the holder of a link may send in a day. */
    @WithDefault("50")
    int mostPerDay();
}
