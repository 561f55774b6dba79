package org.article28.notifier.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How objections are taken. */
@ConfigMapping(prefix = "article28.objections")
interface ObjectionsConfig {

    /** How many the holder of a link may send in a day. */
    @WithDefault("50")
    int mostPerDay();
}
