package org.article28.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Who holds which API token. */
@ApplicationScoped
public class TokenHolders {

    private final ApiTokens tokens;
    private final Clock clock;

    TokenHolders(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty for a token that is unknown, expired or revoked: nobody is told which. */
    public Optional<TokenHolder> ofSecret(String clear) {
        return tokens.holder(new TokenSecret(clear), clock.instant());
    }

    /** Empty where it has expired or was revoked since. */
    public Optional<TokenHolder> ofToken(long token) {
        return tokens.holder(token, clock.instant());
    }
}
