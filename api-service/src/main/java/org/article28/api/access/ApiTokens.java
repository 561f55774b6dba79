package org.article28.api.access;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** Key of an advisory lock, as any number that nobody else takes. */
    private static final long TOKENS = 28_000_002L;

    /** Waits until nobody else makes or revokes a token; held until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(" + TOKENS + ") is null", Boolean.class)
                .getSingleResult();
    }

    /** Empty for a token that is unknown, expired or revoked: nobody is told which. */
    @Transactional
    Optional<TokenHolder> holder(TokenSecret secret, Instant now) {
        return holder(find("hash", secret.hash()).firstResultOptional(), now);
    }

    @Transactional
    Optional<TokenHolder> holder(long token, Instant now) {
        return holder(findByIdOptional(token), now);
    }

    private static Optional<TokenHolder> holder(Optional<ApiToken> found, Instant now) {
        return found.filter(token -> token.isValid(now)).map(ApiToken::holder);
    }

    Optional<ApiToken> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** By a query, since the service may update that column alone. Once revoked, so it stays. */
    void revoke(String name, Instant now) {
        update("revokedAt = ?1 where name = ?2 and revokedAt is null", now, name);
    }

    /** At most {@code limit} made after that one, oldest first; empty where it never was. */
    @Transactional
    Optional<List<TokenKeeper.KnownToken>> after(@Nullable String name, int limit) {
        if (name == null) {
            return Optional.of(known(find("order by id"), limit));
        }
        return named(name).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        known(
                                find(
                                        "id > (select last.id from ApiToken last where last.name = ?1)"
                                                + " order by id",
                                        name),
                                limit));
    }

    private static List<TokenKeeper.KnownToken> known(PanacheQuery<ApiToken> tokens, int limit) {
        return tokens.page(0, limit).stream().map(ApiToken::known).toList();
    }

    @Transactional
    List<TokenKeeper.KnownToken> all() {
        return list("order by id").stream().map(ApiToken::known).toList();
    }
}
