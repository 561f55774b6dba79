package org.article28.api.desk.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Knows who signed in by their session. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    /** Between two looks whether another request has its answer. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Sessions sessions;
    private final Clock clock;

    SessionIdentities(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            SessionRequest request, AuthenticationRequestContext context) {
        return identity(request.secret(), context, clock.instant().plus(sessions.longestWait()));
    }

    /** No thread waits with it. */
    private Uni<SecurityIdentity> identity(
            SessionSecret secret, AuthenticationRequestContext context, Instant until) {
        return context.runBlocking(() -> identity(secret))
                .onFailure(Awaited.class)
                .recoverWithUni(() -> later(secret, context, until));
    }

    private Uni<SecurityIdentity> later(
            SessionSecret secret, AuthenticationRequestContext context, Instant until) {
        return clock.instant().isBefore(until)
                ? Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(PAUSE)
                        .onItem()
                        .transformToUni(_ -> identity(secret, context, until))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private SecurityIdentity identity(SessionSecret secret) {
        return switch (sessions.standing(secret)) {
            case Standing.Held(var holder) -> identity(holder);
            case Standing.Awaited _ -> throw new Awaited();
            case Standing.Over _ -> throw new AuthenticationFailedException();
        };
    }

    private static SecurityIdentity identity(SessionHolder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.subject()))
                .addRoles(holder.roles())
                .build();
    }

    /** Carries {@link Standing.Awaited} out of where only an identity is returned. */
    private static final class Awaited extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Awaited() {
            super(null, null, false, false);
        }
    }
}
