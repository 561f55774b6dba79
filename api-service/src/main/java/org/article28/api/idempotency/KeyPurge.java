package org.article28.api.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets keys, and the answers with them, when their time is over. */
@ApplicationScoped
class KeyPurge {

    private final IdempotencyKeys keys;

    KeyPurge(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "10m", delayed = "1m", identity = "idempotency-key-purge")
    void run() {
        keys.purge();
    }
}
