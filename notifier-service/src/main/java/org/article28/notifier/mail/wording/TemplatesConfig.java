package org.article28.notifier.mail.wording;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * An operator's own words.
 *
 * @see "docs/mail.md"
 */
@ConfigMapping(prefix = "article28.mail")
interface TemplatesConfig {

    /** A folder with templates and messages of your own, which replace those of the same name. */
    Optional<String> templates();
}
