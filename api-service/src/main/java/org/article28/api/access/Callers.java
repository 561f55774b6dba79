package org.article28.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who sends a request, for those who must know ahead of any resource. */
@ApplicationScoped
public class Callers {

    private final IdentityProviderManager identities;

    Callers(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Who it is, as far as can be known. */
    public sealed interface Caller {

        record Anonymous() implements Caller {}

        /** With a token that is not valid. */
        record Refused() implements Caller {}

        record Known(String subject, Set<String> roles) implements Caller {}
    }

    /**
     * Fails only where the answer can't be found out, such as without a database. A resource that
     * asks again gets the same answer.
     */
    public Uni<Caller> of(RoutingContext context) {
        // It would end the response; that is left to who asked, or to the resource.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        var here = context.vertx().getOrCreateContext();
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .<Caller>map(
                        identity ->
                                identity.isAnonymous()
                                        ? new Caller.Anonymous()
                                        : new Caller.Known(
                                                identity.getPrincipal().getName(),
                                                identity.getRoles()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(new Caller.Refused())
                .emitOn(task -> here.runOnContext(_ -> task.run()));
    }
}
