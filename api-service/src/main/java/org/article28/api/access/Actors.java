package org.article28.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.article28.api.problem.Rejection;

/** Who makes the request that is being served. */
@ApplicationScoped
public class Actors {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Actors(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /**
     * @throws Rejection.Forbidden unless the one who asks has that role
     */
    public void require(String role) {
        if (!identity.hasRole(role)) {
            throw new Rejection.Forbidden(Set.of(role));
        }
    }

    public Actor current() {
        var remote = request.remoteAddress();
        return new Actor(
                identity.getPrincipal().getName(), remote == null ? null : remote.hostAddress());
    }
}
