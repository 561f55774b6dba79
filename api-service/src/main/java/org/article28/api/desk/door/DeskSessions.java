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

    /** Empty where another one asks the provider now; nobody else does until that time. */
    @Transactional
    Optional<Look> claimLook(SessionSecret secret, Instant due, Instant until) {
        int claimed =
                update(
                        "stay.lookAt = ?1 where hash = ?2 and stay.lookAt = ?3",
                        until,
                        secret.hash(),
                        due);
        return claimed == 1 ? Optional.of(new Look(secret, until)) : Optional.empty();
    }

    /** False, here as below, where another look was claimed since: that one decides. */
    @Transactional
    boolean goOn(Look look, Stay stay) {
        return update(
                        "stay.roles = ?1, stay.tokens = ?2, stay.vouchedAt = ?3, stay.lookAt = ?4"
                                + " where hash = ?5 and stay.lookAt = ?6",
                        stay.roles(),
                        stay.sealed(),
                        stay.vouchedAt(),
                        stay.lookAt(),
                        look.hash(),
                        look.until())
                == 1;
    }

    /** Before it is known what they are good for: the former ones may be good for nothing. */
    @Transactional
    void keep(Look look, KeptTokens tokens) {
        update(
                "stay.tokens = ?1 where hash = ?2 and stay.lookAt = ?3",
                tokens.sealed(look.secret()),
                look.hash(),
                look.until());
    }

    /** From then on the provider is asked again. */
    @Transactional
    boolean lookAt(Look look, Instant at) {
        return update(
                        "stay.lookAt = ?1 where hash = ?2 and stay.lookAt = ?3",
                        at,
                        look.hash(),
                        look.until())
                == 1;
    }

    @Transactional
    boolean end(Look look) {
        return delete("hash = ?1 and stay.lookAt = ?2", look.hash(), look.until()) == 1;
    }

    @Transactional
    void end(SessionSecret secret) {
        delete("hash", secret.hash());
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
