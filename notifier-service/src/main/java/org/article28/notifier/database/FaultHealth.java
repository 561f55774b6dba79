package org.article28.notifier.database;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells of the last fault for a while; gates nothing, since what did not fail goes on. */
@Wellness
@ApplicationScoped
class FaultHealth implements HealthCheck {

    /** Long enough to be seen by whoever looks every few minutes. */
    private static final Duration TOLD = Duration.ofMinutes(10);

    private final Faults faults;
    private final Clock clock;

    FaultHealth(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var lately = clock.instant().minus(TOLD);
        var response = HealthCheckResponse.named("database-faults");
        return faults.last()
                .filter(fault -> fault.at().isAfter(lately))
                .map(
                        fault ->
                                response.down()
                                        .withData("SQLSTATE", fault.state())
                                        .withData("at", fault.at().toString())
                                        .build())
                .orElseGet(() -> response.up().build());
    }
}
