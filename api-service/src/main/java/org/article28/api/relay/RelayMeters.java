package org.article28.api.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells how far Kafka is behind the log. */
@ApplicationScoped
class RelayMeters {

    private final VersionRelay relay;
    private final MeterRegistry meters;

    RelayMeters(VersionRelay relay, MeterRegistry meters) {
        this.relay = relay;
        this.meters = meters;
    }

    void onStart(@Observes StartupEvent start) {
        Gauge.builder("article28.relay.pending", relay, VersionRelay::pending)
                .description("Published versions that the broker has not acknowledged")
                .register(meters);
        Counter.builder("article28.relay.sent")
                .description("Published versions that the broker has acknowledged to this replica")
                .register(meters);
    }
}
