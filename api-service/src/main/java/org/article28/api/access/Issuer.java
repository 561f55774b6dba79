package org.article28.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether an OpenID Connect issuer is configured. */
@ApplicationScoped
class Issuer {

    private final boolean known;

    Issuer(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean known) {
        this.known = known;
    }

    boolean isKnown() {
        return known;
    }
}
