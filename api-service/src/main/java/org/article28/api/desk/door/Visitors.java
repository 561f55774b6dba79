package org.article28.api.desk.door;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.article28.api.desk.Visitor;

/** Who makes the request that is being served, and by which session. */
@ApplicationScoped
public class Visitors {

    private final HttpServerRequest request;
    private final SecurityIdentity identity;

    Visitors(HttpServerRequest request, SecurityIdentity identity) {
        this.request = request;
        this.identity = identity;
    }

    public Optional<SessionSecret> session() {
        return SessionCookies.secret(request);
    }

    public Visitor current() {
        return session()
                .filter(_ -> !identity.isAnonymous())
                .map(
                        secret ->
                                new Visitor(
                                        identity.getPrincipal().getName(),
                                        identity.getRoles(),
                                        secret.formKey()))
                .orElse(Visitor.NOBODY);
    }
}
