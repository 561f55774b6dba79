package org.article28.notifier.mail.wording;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where an operator's own words are. */
@ConfigMapping(prefix = "article28.mail")
interface TemplatesConfig {

    /** A folder with templates and messages that replace those of the same name. */
    Optional<String> templates();
}
