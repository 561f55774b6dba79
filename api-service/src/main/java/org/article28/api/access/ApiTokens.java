package org.article28.api.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    @Transactional
    Optional<ApiToken.Holder> holder(TokenSecret secret) {
        return find("hash", secret.hash()).firstResultOptional().map(ApiToken::holder);
    }
}
