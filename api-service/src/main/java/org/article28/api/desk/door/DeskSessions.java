package org.article28.api.desk.door;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The sessions. */
@ApplicationScoped
class DeskSessions implements PanacheRepository<DeskSession> {

    Optional<DeskSession> valid(SessionSecret secret, Instant now) {
        return find("hash = ?1 and expiresAt > ?2", secret.hash(), now).firstResultOptional();
    }

    /** By a query, since the service may update that column alone. */
    void used(SessionSecret secret, Instant now) {
        update("usedAt = ?1 where hash = ?2", now, secret.hash());
    }

    void end(SessionSecret secret) {
        delete("hash", secret.hash());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
