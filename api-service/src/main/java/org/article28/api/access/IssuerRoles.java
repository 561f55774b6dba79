package org.article28.api.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns what the issuer says of somebody into our roles; a value that is not mapped gives none, so
 * that no role of another application counts here by its name.
 */
@ApplicationScoped
class IssuerRoles implements SecurityIdentityAugmentor {

    private static final String PREFIX = "oidc:";

    private final AccessConfig config;

    IssuerRoles(AccessConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        identity.getPrincipal() instanceof JsonWebToken token
                                ? known(identity, token)
                                : identity);
    }

    /** Known by {@code sub}, which stays when a name changes. */
    SecurityIdentity known(SecurityIdentity identity, JsonWebToken token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(PREFIX + token.getSubject()))
                .addRoles(roles(identity.getRoles()))
                .build();
    }

    Set<String> roles(Set<String> claimed) {
        return Role.ALL.stream()
                .filter(role -> values(role).stream().anyMatch(claimed::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> values(String role) {
        return config.oidcRoles().getOrDefault(role, Set.of("article28-" + role));
    }
}
