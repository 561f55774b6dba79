package org.article28.notifier.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.token.Purpose;
import org.article28.notifier.token.Tokens;
import org.article28.notifier.token.Verified;
import org.jspecify.annotations.Nullable;

/** Whoever brings the token of their preferences in a header rather than by a link. */
@ApplicationScoped
public class Bearers {

    private final Tokens tokens;

    Bearers(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The token of an {@code Authorization} header; one that is none of ours says nothing of who
     * sends it.
     */
    public String manageToken(@Nullable String authorization) {
        var token = Bearer.token(authorization);
        if (tokens.verify(Purpose.MANAGE, token) instanceof Verified.Forged) {
            throw new Rejection.NotYours();
        }
        return token;
    }
}
