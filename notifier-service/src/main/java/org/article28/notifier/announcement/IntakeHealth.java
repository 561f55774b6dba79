package org.article28.notifier.announcement;

import io.micrometer.core.instrument.Gauge;
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

    private static final int MOST_TOLD = 10;

    private final Cursors cursors;
    private final UnreadableVersions unreadable;
    private final MeterRegistry metrics;

    IntakeHealth(Cursors cursors, UnreadableVersions unreadable, MeterRegistry metrics) {
        this.cursors = cursors;
        this.unreadable = unreadable;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("article28.intake.version", cursors, known -> known.read().version())
                .description("The newest version that was taken in")
                .register(metrics);
        Gauge.builder("article28.intake.passed.over", unreadable, UnreadableVersions::count)
                .description("Versions that can't be read and were not given up")
                .register(metrics);
        Gauge.builder("article28.intake.halted", cursors, known -> known.read().isHalted() ? 1 : 0)
                .description("1 while nothing is taken in, since a version is not what it was")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        var cursor = cursors.read();
        var passedOver = unreadable.first(MOST_TOLD);
        var response =
                HealthCheckResponse.named("list-intake")
                        .withData("version", cursor.version())
                        .status(!cursor.isHalted() && passedOver.isEmpty());
        passedOver.forEach(
                one -> response.withData("unreadable version " + one.version(), one.reason()));
        if (cursor.haltedBecause() != null) {
            response.withData("halted", cursor.haltedBecause());
        }
        return response.build();
    }
}
