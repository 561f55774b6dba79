package org.article28.notifier.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.article28.notifier.sending.Sending;

/** Takes on what is due, in turn from each open notice, so that a large one holds up no other. */
@ApplicationScoped
class Claims {

    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final Sending sending;
    private final Clock clock;
    private final AtomicInteger turns = new AtomicInteger();

    Claims(Deliveries deliveries, DeliveryConfig config, Sending sending, Clock clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.sending = sending;
        this.clock = clock;
    }

    @Transactional
    List<Claimed> next(UUID worker) {
        if (sending.isPaused()) {
            return List.of();
        }
        var now = clock.instant();
        var due = deliveries.due(now);
        if (due.isEmpty()) {
            return List.of();
        }
        var turn = due.get(Math.floorMod(turns.getAndIncrement(), due.size()));
        return deliveries.claim(worker, turn, config.batch(), now);
    }
}
