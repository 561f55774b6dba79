package org.article28.api.desk.door;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The sessions. Changed by queries, since the service may update some columns alone. */
@ApplicationScoped
class DeskSessions implements PanacheRepository<DeskSession> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Transactional
    Optional<DeskSession> valid(SessionSecret secret, Instant now) {
        var found = find("hash = ?1 and expiresAt > ?2", secret.hash(), now).firstResultOptional();
        if (found.filter(session -> session.isUnusedSince(now.minus(MINUTE))).isPresent()) {
            update("usedAt = ?1 where hash = ?2", now, secret.hash());
        }
        return found;
    }

    /** Whether it is the caller who asks the provider now; nobody else does until that time. */
    @Transactional
    boolean claimLook(SessionSecret secret, Instant due, Instant until) {
        return update(
                        "stay.lookAt = ?1 where hash = ?2 and stay.lookAt = ?3",
                        until,
                        secret.hash(),
                        due)
                == 1;
    }

    @Transactional
    void goOn(SessionSecret secret, Stay stay) {
        update(
                "stay.roles = ?1, stay.tokens = ?2, stay.vouchedAt = ?3, stay.lookAt = ?4 where hash = ?5",
                stay.roles(),
                stay.sealed(),
                stay.vouchedAt(),
                stay.lookAt(),
                secret.hash());
    }

    /** Before it is known what they are good for: the former ones may be good for nothing. */
    @Transactional
    void keep(SessionSecret secret, KeptTokens tokens) {
        update("stay.tokens = ?1 where hash = ?2", tokens.sealed(secret), secret.hash());
    }

    /** From then on the provider is asked again. */
    @Transactional
    void lookAt(SessionSecret secret, Instant at) {
        update("stay.lookAt = ?1 where hash = ?2", at, secret.hash());
    }

    @Transactional
    void end(SessionSecret secret) {
        delete("hash", secret.hash());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
