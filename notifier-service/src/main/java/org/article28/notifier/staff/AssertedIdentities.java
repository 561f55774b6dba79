package org.article28.notifier.staff;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.article28.model.staff.StaffAssertion;
import org.jspecify.annotations.Nullable;

/** Staff are who the edge says they are: {@link StaffAssertion}. */
@ApplicationScoped
class AssertedIdentities implements HttpAuthenticationMechanism {

    private final StaffAssertions assertions;

    AssertedIdentities(StaffAssertions assertions) {
        this.assertions = assertions;
    }

    @Override
    public Uni<@Nullable SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(StaffAssertion.HEADER);
        return header == null
                ? Uni.createFrom().nullItem()
                : assertions
                        .read(header)
                        .map(staff -> Uni.createFrom().item(identity(staff)))
                        .orElseGet(
                                () ->
                                        Uni.createFrom()
                                                .failure(new AuthenticationFailedException()));
    }

    private static SecurityIdentity identity(StaffAssertion staff) {
        var identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(staff.subject()))
                        .addRoles(staff.roles());
        if (staff.address() != null) {
            identity.addAttribute(StaffAssertion.ADDRESS, staff.address());
        }
        return identity.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                HttpResponseStatus.UNAUTHORIZED.code(),
                                "WWW-Authenticate",
                                "Bearer realm=\"article28\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
