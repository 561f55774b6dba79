package org.article28.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may come in, and where requests come from.
 *
 * @see "docs/access.md"
 */
@ConfigMapping(prefix = "article28.access")
interface AccessConfig {

    /**
     * File into which the first admin token is written, readable by its owner only, when the
     * service starts and there is no token yet. Without it none is made, and nobody can write.
     */
    Optional<Path> adminTokenFile();

    /**
     * By role: values of the issuer's claim that give it, separated by commas; without, {@code
     * article28-<role>}.
     */
    Map<String, Set<String>> oidcRoles();

    /**
     * Networks of your reverse proxies, such as {@code 10.0.0.0/8,192.0.2.7}, whose word on where a
     * request comes from counts. Set it behind a proxy, or all clients count as one.
     */
    Optional<List<Network>> trustedProxies();

    /**
     * The one header that those proxies tell it by: {@code x-forwarded-for} or {@code forwarded}.
     */
    @WithDefault("x-forwarded-for")
    ForwardedHeader forwardedHeader();
}
