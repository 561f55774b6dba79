package org.article28.api.desk.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows who signed in by their session. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final Sessions sessions;

    SessionIdentities(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.secret()));
    }

    private SecurityIdentity identity(SessionSecret secret) {
        var holder = sessions.holder(secret).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.subject()))
                .addRoles(holder.roles())
                .build();
    }
}
