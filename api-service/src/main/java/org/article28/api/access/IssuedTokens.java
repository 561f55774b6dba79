package org.article28.api.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.lang.UnresolvableKeyException;

/** Access tokens of the issuer that come another way than in a header; they are checked alike. */
@ApplicationScoped
public class IssuedTokens {

    /** Of {@link #holder}. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final TenantIdentityProvider identities;
    private final IssuerRoles roles;
    private final Issuer issuer;
    private final String claim;

    IssuedTokens(
            TenantIdentityProvider identities,
            IssuerRoles roles,
            Issuer issuer,
            @ConfigProperty(name = "quarkus.oidc.roles.role-claim-path", defaultValue = "groups")
                    String claim) {
        this.identities = identities;
        this.roles = roles;
        this.issuer = issuer;
        this.claim = claim;
    }

    /** Whom a token is about. */
    public record Holder(String subject, Set<String> roles, Instant until) {

        public Holder {
            roles = Set.copyOf(roles);
        }
    }

    public boolean areTaken() {
        return issuer.isKnown();
    }

    /** In which roles are looked for. */
    public String claim() {
        return claim;
    }

    /**
     * Empty for one that the API would refuse.
     *
     * @throws OIDCException if the issuer can't be asked for its keys, or does not tell that of the
     *     token
     */
    public Optional<Holder> holder(String token) {
        try {
            var identity =
                    identities
                            .authenticate(new AccessTokenCredential(token))
                            .ifNoItem()
                            .after(LONGEST_WAIT)
                            .failWith(() -> new OIDCException("the issuer does not answer"))
                            .await()
                            .indefinitely();
            var claims = (JsonWebToken) identity.getPrincipal();
            var known = roles.known(identity, claims);
            return Optional.of(
                    new Holder(
                            known.getPrincipal().getName(),
                            known.getRoles(),
                            Instant.ofEpochSecond(claims.getExpirationTime())));
        } catch (AuthenticationFailedException refused) {
            if (isForWantOfKeys(refused)) {
                throw new OIDCException("the issuer's keys can't be read", refused);
            }
            return Optional.empty();
        }
    }

    /** Whether nothing is said of the token, since it can't be checked. */
    private static boolean isForWantOfKeys(AuthenticationFailedException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof OIDCException
                                        || cause instanceof IOException
                                        || cause instanceof UnresolvableKeyException);
    }
}
