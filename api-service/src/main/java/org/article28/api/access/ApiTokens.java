package org.article28.api.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** Key of an advisory lock, as any number that nobody else takes. */
    private static final long FIRST_TOKEN = 28_000_002L;

    /** Waits until no other replica makes a first token; held until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(" + FIRST_TOKEN + ") is null", Boolean.class)
                .getSingleResult();
    }

    @Transactional
    Optional<ApiToken.Holder> holder(TokenSecret secret) {
        return find("hash", secret.hash()).firstResultOptional().map(ApiToken::holder);
    }
}
