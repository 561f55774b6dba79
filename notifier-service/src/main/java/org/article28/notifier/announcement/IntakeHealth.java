package org.article28.notifier.announcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows how far publications were taken in; gates nothing, since subscriptions work without. */
@Wellness
@ApplicationScoped
class IntakeHealth implements HealthCheck {

    private final Cursors cursors;
    private final MeterRegistry metrics;

    IntakeHealth(Cursors cursors, MeterRegistry metrics) {
        this.cursors = cursors;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        metrics.gauge("article28.intake.version", cursors, known -> known.read().version());
        metrics.gauge("article28.intake.halted", cursors, known -> known.read().isHalted() ? 1 : 0);
    }

    @Override
    public HealthCheckResponse call() {
        var cursor = cursors.read();
        var response =
                HealthCheckResponse.named("list-intake")
                        .withData("version", cursor.version())
                        .status(!cursor.isHalted());
        if (cursor.haltedBecause() != null) {
            response.withData("halted", cursor.haltedBecause());
        }
        return response.build();
    }
}
