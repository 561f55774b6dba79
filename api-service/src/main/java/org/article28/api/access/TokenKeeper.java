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
            @Nullable Instant revokedAt) {

        private boolean isAdmin(Instant now) {
            return roles.contains(Role.ADMIN)
                    && revokedAt == null
                    && (expiresAt == null || now.isBefore(expiresAt));
        }
    }

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

    /** What came of a revocation. */
    public enum Revocation {
        /** One that was revoked before stays so. */
        REVOKED,
        UNKNOWN,
        /** Nobody could make tokens any more, and no start makes a first one again. */
        LAST_ADMIN
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Revocation revoke(String name) {
        // Or two admins could revoke each other.
        tokens.lock();
        if (tokens.named(name).isEmpty()) {
            return Revocation.UNKNOWN;
        }
        if (isLastAdmin(name, tokens.all(), now())) {
            return Revocation.LAST_ADMIN;
        }
        tokens.revoke(name, now());
        return Revocation.REVOKED;
    }

    static boolean isLastAdmin(String name, List<KnownToken> tokens, Instant now) {
        var admins = tokens.stream().filter(token -> token.isAdmin(now)).toList();
        return admins.size() == 1 && admins.getFirst().name().equals(name);
    }

    /** Who its holder is to drafts, versions and the audit trail. */
    public static String subjectOf(String name) {
        return "token:" + name;
    }

    /**
     * Of all that there ever were, at most {@code limit}, oldest first.
     *
     * @param name of the one before them; null for the first ones
     * @return empty where that one never was
     */
    public Optional<List<KnownToken>> after(@Nullable String name, int limit) {
        return tokens.after(name, limit);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
