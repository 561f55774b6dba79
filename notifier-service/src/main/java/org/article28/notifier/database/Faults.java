package org.article28.notifier.database;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database refused though it was there: a fault of this service, which no waiting mends,
 * and which somebody must hear of.
 */
@ApplicationScoped
class Faults {

    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile @Nullable Fault last;

    Faults(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Without its message, since that may quote data. */
    record Fault(String state, Instant at) {}

    /** The failure to throw; counted where it is a fault. */
    DatabaseFailure of(SQLException cause) {
        var failure = new DatabaseFailure(cause);
        @Nullable String state = cause.getSQLState();
        if (state != null && !failure.isOutage()) {
            metrics.counter("article28.database.faults", "state", state).increment();
            last = new Fault(state, clock.instant());
        }
        return failure;
    }

    Optional<Fault> last() {
        return Optional.ofNullable(last);
    }
}
