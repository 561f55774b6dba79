package org.article28.api.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.article28.api.problem.Rejection;
import org.article28.model.staff.StaffAssertion;

/** Who makes the request that is being served. */
@ApplicationScoped
public class Actors {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;
    private final ClientAddresses addresses;

    Actors(SecurityIdentity identity, HttpServerRequest request, ClientAddresses addresses) {
        this.identity = identity;
        this.request = request;
        this.addresses = addresses;
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
        var address = addresses.of(request);
        return new Actor(
                identity.getPrincipal().getName(),
                address == null ? null : address.getHostAddress());
    }

    /** What the notifier is told of who asks. */
    public StaffAssertion assertion() {
        var actor = current();
        return new StaffAssertion(actor.subject(), identity.getRoles(), actor.address());
    }
}
