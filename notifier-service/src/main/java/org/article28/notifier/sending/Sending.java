package org.article28.notifier.sending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** Whether notices go out at all. Asked before each batch: another replica may have been told. */
@ApplicationScoped
public class Sending {

    private final SendingConfig config;
    private final Restores restores;

    Sending(SendingConfig config, Restores restores) {
        this.config = config;
        this.restores = restores;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("article28.sending.paused", this, known -> known.isPaused() ? 1 : 0)
                .description("1 while no notice is sent, by configuration or after a restore")
                .register(metrics);
    }

    public boolean isPaused() {
        return config.paused() || isRestored();
    }

    /** Whether it may have been published before what there is now was restored. */
    public boolean isOfBeforeARestore(Instant published) {
        return restores.isAnyOpenAt(published);
    }

    /** Whether nobody has looked yet at what a restore brought back. */
    public boolean isRestored() {
        return restores.open().isPresent();
    }
}
