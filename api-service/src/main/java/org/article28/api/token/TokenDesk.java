package org.article28.api.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.TreeSet;
import org.article28.api.access.Actor;
import org.article28.api.access.TokenKeeper;
import org.article28.api.access.TokenWish;
import org.article28.api.audit.AuditTrail;
import org.article28.api.audit.Deed;
import org.article28.api.problem.Rejection;

/** Makes and revokes tokens, and notes it. */
@ApplicationScoped
public class TokenDesk {

    private final TokenKeeper keeper;
    private final AuditTrail audit;

    TokenDesk(TokenKeeper keeper, AuditTrail audit) {
        this.keeper = keeper;
        this.audit = audit;
    }

    /**
     * The token in clear.
     *
     * @throws Rejection.Conflict if the name is taken, or once was
     */
    @Transactional
    public String make(TokenWish wish, Actor actor) {
        var made =
                keeper.make(wish, actor)
                        .orElseThrow(
                                () ->
                                        new Rejection.Conflict(
                                                "there is, or was, a token named " + wish.name()));
        var roles = String.join(" ", new TreeSet<>(wish.roles()));
        audit.note(actor, Deed.of("create-token", target(wish.name())).with("roles", roles));
        return made;
    }

    /**
     * @throws Rejection.NotFound if there is no such token
     * @throws Rejection.Conflict if nobody else could make tokens
     */
    @Transactional
    public void revoke(String name, Actor actor) {
        switch (keeper.revoke(name)) {
            case REVOKED -> audit.note(actor, Deed.of("revoke-token", target(name)));
            case UNKNOWN -> throw new Rejection.NotFound("there is no token named " + name);
            case LAST_ADMIN ->
                    throw new Rejection.Conflict(
                            "%s is the last valid token with the role admin; make another one first"
                                    .formatted(name));
        }
    }

    private static String target(String name) {
        return "token/" + name;
    }
}
