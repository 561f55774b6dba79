package org.article28.api.access;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

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
     * @throws ForbiddenException unless the one who asks has that role
     */
    public void require(String role) {
        if (!identity.hasRole(role)) {
            throw new ForbiddenException();
        }
    }

    public Actor current() {
        var remote = request.remoteAddress();
        return new Actor(
                identity.getPrincipal().getName(), remote == null ? null : remote.hostAddress());
    }
}
