package org.article28.api.desk.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of signing in by the issuer of {@code quarkus.oidc.auth-server-url}. */
@ConfigMapping(prefix = "article28.desk.oidc")
interface ProviderConfig {

    /** Under which the provider knows the desk; without, nobody signs in by it. */
    Optional<String> clientId();

    /** Without, the desk is a public client, which PKCE alone protects. */
    Optional<String> clientSecret();

    /** As people know it. */
    @WithDefault("single sign-on")
    String name();

    /** Asked for besides {@code openid}. */
    Optional<List<String>> scopes();

    /** After which it is asked anew whether somebody may still be here. */
    @WithDefault("5m")
    Duration recheck();

    /** For how long somebody stays whom the provider can't be asked about. */
    @WithDefault("15m")
    Duration patience();

    /** By how much its clock may differ. */
    @WithDefault("60s")
    Duration clockSkew();

    /** Of each call to it. */
    @WithDefault("5s")
    Duration timeout();
}
