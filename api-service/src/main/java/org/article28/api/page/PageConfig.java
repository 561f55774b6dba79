package org.article28.api.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the organisation's pages look like.
 *
 * @see "docs/pages.md"
 */
@ConfigMapping(prefix = "article28.pages")
interface PageConfig {

    /**
     * Colour of links and buttons on a light ground; its contrast to white should be 4.5 or more.
     */
    @WithDefault("#0b57a4")
    Colour accent();

    /** The same on a dark ground. */
    @WithDefault("#8ab8ee")
    Colour accentOnDark();

    /**
     * A file (SVG, PNG, JPEG, WebP) that is shown beside the organisation's name, and as the icon
     * of tabs.
     */
    Optional<Path> logo();
}
