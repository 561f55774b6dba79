package org.article28.api.desk.door;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions in a cookie. They count at the desk alone, whatever a browser sends elsewhere. */
@ApplicationScoped
class SessionCookies implements HttpAuthenticationMechanism {

    static final String NAME = "article28-desk";
    static final String DESK = "/desk";

    /** Empty without a cookie. */
    static Optional<SessionSecret> secret(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> new SessionSecret(cookie.getValue()));
    }

    /** One that is over is nobody's: who comes with it is led to sign in. */
    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        var secret =
                isDesk(context.normalizedPath())
                        ? secret(context.request())
                        : Optional.<SessionSecret>empty();
        return secret.isEmpty()
                ? Uni.createFrom().nullItem()
                : identities
                        .authenticate(new SessionRequest(secret.get()))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    static boolean isDesk(String path) {
        return path.equals(DESK) || path.startsWith(DESK + "/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, NAME));
    }

    /** Before that of API tokens: at the desk the cookie counts. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2000;
    }
}
