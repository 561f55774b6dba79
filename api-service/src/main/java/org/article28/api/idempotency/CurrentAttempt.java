package org.article28.api.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.util.UUID;
import org.article28.api.audit.Deed;
import org.article28.api.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** The attempt that the request at hand is; there is none where it came without a key. */
@RequestScoped
class CurrentAttempt {

    private final IdempotencyKeys keys;
    private @Nullable UUID id;

    CurrentAttempt(IdempotencyKeys keys) {
        this.keys = keys;
    }

    void begin(UUID attempt) {
        this.id = attempt;
    }

    @Nullable UUID id() {
        return id;
    }

    /**
     * Writes the effect down in the transaction that has it: key and effect commit together, and
     * not both of two attempts.
     */
    void noted(@Observes(notifyObserver = Reception.IF_EXISTS) Deed deed) {
        if (id != null && !keys.tookEffect(id, effect(deed))) {
            throw new Rejection.KeyInFlight();
        }
    }

    private static String effect(Deed deed) {
        var effect = deed.action() + " " + deed.target();
        return deed.version() == null ? effect : effect + ", version " + deed.version();
    }
}
