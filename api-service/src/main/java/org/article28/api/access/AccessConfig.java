package org.article28.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of access. */
@ConfigMapping(prefix = "article28.access")
interface AccessConfig {

    /**
     * File into which the first admin token is written, readable by its owner only, when the
     * service starts and there is no token yet. Without it none is made.
     */
    Optional<Path> adminTokenFile();

    /**
     * By role: the values of the issuer's claim that give it; without, {@code article28-<role>}.
     */
    Map<String, Set<String>> oidcRoles();

    /**
     * Networks, as {@code 10.0.0.0/8}, of proxies whose word on where a request comes from counts.
     */
    Optional<List<Network>> trustedProxies();

    /** The one header that those proxies tell it by. */
    @WithDefault("x-forwarded-for")
    ForwardedHeader forwardedHeader();
}
