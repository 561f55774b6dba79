package org.article28.notifier.sending;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Not well while somebody has to look at what a restore brought back. */
@Wellness
@ApplicationScoped
class RestoreHealth implements HealthCheck {

    private final Restores restores;

    RestoreHealth(Restores restores) {
        this.restores = restores;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("restored-database");
        return restores.open()
                .map(
                        restore ->
                                response.down()
                                        .withData("restore", restore.id())
                                        .withData("restored at", restore.restoredAt().toString())
                                        .build())
                .orElseGet(() -> response.up().build());
    }
}
