package org.article28.api.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the organisation's pages look like. */
@ConfigMapping(prefix = "article28.pages")
interface PageConfig {

    /** Of links and buttons on a light ground. */
    @WithDefault("#0b57a4")
    Colour accent();

    /** Of links and buttons on a dark ground. */
    @WithDefault("#8ab8ee")
    Colour accentOnDark();

    /** A file: SVG, PNG, JPEG or WebP. */
    Optional<Path> logo();
}
