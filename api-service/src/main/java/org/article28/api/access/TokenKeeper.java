package org.article28.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes, lists and revokes API tokens. */
@ApplicationScoped
public class TokenKeeper {

    private final ApiTokens tokens;
    private final Clock clock;

    TokenKeeper(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What may be told of a token. */
    public record KnownToken(
            String name,
            Set<String> roles,
            Instant createdAt,
            @Nullable String createdBy,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {}

    /** The token in clear, which is kept nowhere; empty where the name is taken. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> make(TokenWish wish, Actor actor) {
        tokens.lock();
        if (tokens.named(wish.name()).isPresent()) {
            return Optional.empty();
        }
        var secret = TokenSecret.random();
        tokens.persist(new ApiToken(wish, secret, actor.subject(), now()));
        return Optional.of(secret.clear());
    }

    /** Returns whether there is such a token; one that is revoked stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean revoke(String name) {
        tokens.revoke(name, now());
        return tokens.named(name).isPresent();
    }

    /** All that there ever were, oldest first. */
    @Transactional
    public List<KnownToken> all() {
        return tokens.all();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
