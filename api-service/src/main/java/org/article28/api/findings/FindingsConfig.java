package org.article28.api.findings;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Settings of findings. */
@ConfigMapping(prefix = "article28.findings")
interface FindingsConfig {

    /** How much a rule's findings matter, by its id, on every occasion. */
    Map<String, Level> severity();
}
