package org.article28.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The keys in the database: who may carry a request out, and what came of it. */
@ApplicationScoped
class IdempotencyKeys {

    private final EntityManager database;
    private final IdempotencyConfig config;

    IdempotencyKeys(EntityManager database, IdempotencyConfig config) {
        this.database = database;
        this.config = config;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Reservation reserve(KeyedRequest request) {
        var attempt = UUID.randomUUID();
        var taken =
                database.createNativeQuery(
                                """
                                insert into idempotency_key as known
                                    (id, fingerprint, attempt, leased_until, expires_at)
                                values (:id, :fingerprint, :attempt,
                                    statement_timestamp() + :lease * interval '1 millisecond',
                                    statement_timestamp() + :keep * interval '1 millisecond')
                                on conflict on constraint idempotency_key_pk do update set
                                    fingerprint = excluded.fingerprint,
                                    attempt = excluded.attempt,
                                    leased_until = excluded.leased_until,
                                    expires_at = excluded.expires_at,
                                    effect = null, status = null, headers = null, body = null
                                where known.expires_at <= statement_timestamp()
                                    or (known.status is null and known.effect is null
                                        and known.leased_until <= statement_timestamp())
                                """)
                        .setParameter("id", request.id())
                        .setParameter("fingerprint", request.fingerprint())
                        .setParameter("attempt", attempt)
                        .setParameter("lease", config.lease().toMillis())
                        .setParameter("keep", config.keep().toMillis())
                        .executeUpdate();
        return taken == 1 ? new Reservation.Taken(attempt) : known(request);
    }

    private Reservation known(KeyedRequest request) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select fingerprint, effect, status, headers, body,
                                    leased_until <= statement_timestamp() as given_up
                                from idempotency_key where id = :id
                                """,
                                Tuple.class)
                        .setParameter("id", request.id())
                        .getResultList();
        // Without a row it was forgotten between the two statements.
        return rows.isEmpty()
                ? new Reservation.InFlight()
                : outcome((Tuple) rows.getFirst(), request);
    }

    private static Reservation outcome(Tuple row, KeyedRequest request) {
        if (!request.fingerprint().equals(row.get("fingerprint", String.class))) {
            return new Reservation.OfAnother();
        }
        var status = row.get("status", Integer.class);
        if (status != null) {
            return new Reservation.Answered(
                    new KeptAnswer(
                            status,
                            row.get("headers", String.class),
                            row.get("body", byte[].class)));
        }
        var effect = row.get("effect", String.class);
        boolean givenUp = row.get("given_up", Boolean.class);
        return effect != null && givenUp
                ? new Reservation.Spent(effect)
                : new Reservation.InFlight();
    }

    /** In the transaction that has the effect; false where another attempt has taken over. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean tookEffect(UUID attempt, String effect) {
        return database.createNativeQuery(
                                "update idempotency_key set effect = :effect where attempt = :attempt")
                        .setParameter("effect", effect)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID attempt, KeptAnswer answer) {
        database.createNativeQuery(
                        """
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where attempt = :attempt
                        """)
                .setParameter("status", answer.status())
                .setParameter("headers", answer.headers())
                .setParameter("body", answer.body())
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    /** Frees the key if nothing took effect; otherwise it is known that there is no answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUp(UUID attempt) {
        database.createNativeQuery(
                        """
                        update idempotency_key set leased_until = statement_timestamp()
                        where attempt = :attempt and status is null
                        """)
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    /** Returns how many there were whose time was over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int purge() {
        return database.createNativeQuery(
                        "delete from idempotency_key where expires_at <= statement_timestamp()")
                .executeUpdate();
    }
}
