package org.article28.api.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of access. */
@ConfigMapping(prefix = "article28.access")
interface AccessConfig {

    /**
     * File into which the first admin token is written, readable by its owner only, when the
     * service starts and there is no token yet. Without it none is made.
     */
    Optional<Path> adminTokenFile();
}
