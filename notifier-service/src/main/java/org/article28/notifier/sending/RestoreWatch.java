package org.article28.notifier.sending;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Looks at the start, before anything is sent, whether the database was restored. */
@ApplicationScoped
class RestoreWatch {

    private final DatabaseIdentity identity;
    private final Restores restores;
    private final Sending sending;
    private final Clock clock;

    RestoreWatch(DatabaseIdentity identity, Restores restores, Sending sending, Clock clock) {
        this.identity = identity;
        this.restores = restores;
        this.sending = sending;
        this.clock = clock;
    }

    @Transactional
    void look(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        if (identity.isAnother() && !sending.isRestored()) {
            restores.note(clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        identity.see();
        if (sending.isRestored()) {
            Log.warn("the database was restored: no notice is sent until an administrator says so");
        }
    }
}
