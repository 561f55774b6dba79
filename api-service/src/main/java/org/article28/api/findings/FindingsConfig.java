package org.article28.api.findings;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * How much findings matter.
 *
 * @see "docs/findings.md"
 */
@ConfigMapping(prefix = "article28.findings")
interface FindingsConfig {

    /**
     * By the id of a rule: {@code off}, {@code info}, {@code warning} or {@code error}, on every
     * occasion.
     */
    Map<String, Level> severity();
}
