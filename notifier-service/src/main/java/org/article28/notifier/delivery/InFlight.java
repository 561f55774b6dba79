package org.article28.notifier.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Mails whose content has left and whose outcome is not noted yet: what is sent again after a
 * crash. There are never more than the configured number in this process.
 */
@ApplicationScoped
class InFlight {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Semaphore free;

    InFlight(DeliveryConfig config, MeterRegistry metrics) {
        int most = config.inFlight();
        this.free = new Semaphore(most);
        Gauge.builder("article28.deliveries.in.flight", free, one -> most - one.availablePermits())
                .description("Mails that have left and whose outcome is not noted yet")
                .register(metrics);
    }

    /** Waits for room; false where {@code wanted} has become false meanwhile. */
    boolean enter(BooleanSupplier wanted) {
        try {
            while (wanted.getAsBoolean()) {
                if (free.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    void leave(int number) {
        free.release(number);
    }
}
