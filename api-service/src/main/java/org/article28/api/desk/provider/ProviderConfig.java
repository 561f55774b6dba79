package org.article28.api.desk.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Signing in at the desk by the issuer of {@code quarkus.oidc.auth-server-url}.
 *
 * @see "docs/access.md"
 */
@ConfigMapping(prefix = "article28.desk.oidc")
interface ProviderConfig {

    /** Under which the provider knows the desk; without, nobody signs in by it. */
    Optional<String> clientId();

    /** Without, the desk is a public client, which PKCE alone protects. */
    Optional<String> clientSecret();

    /** As people know the provider: <i>Sign in with …</i> */
    @WithDefault("single sign-on")
    String name();

    /** What is asked for besides {@code openid}, separated by commas. */
    Optional<List<String>> scopes();

    /**
     * After which the provider is asked anew whether somebody may still be there, and with which
     * roles.
     */
    @WithDefault("5m")
    Duration recheck();

    /**
     * How long its last word holds while it can't be reached; more than {@code
     * article28.desk.oidc.recheck}, or the service does not start.
     */
    @WithDefault("15m")
    Duration patience();

    /** By how much its clock may differ. */
    @WithDefault("60s")
    Duration clockSkew();

    /** Wait to connect to it, and for each of its answers. */
    @WithDefault("5s")
    Duration timeout();
}
