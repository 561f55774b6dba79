package org.article28.notifier.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.article28.notifier.work.Declared;

/** What became of deliveries, and how far sending is behind. */
@ApplicationScoped
class DeliveryMeters implements MeterBinder {

    private final Overdue overdue;

    DeliveryMeters(Overdue overdue) {
        this.overdue = overdue;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("article28.deliveries.overdue.seconds", overdue, Overdue::seconds)
                .description("How long the delivery that waits longest could have been tried")
                .register(metrics);
        Declared.counter(
                metrics,
                "article28.deliveries.sent",
                "Deliveries that the mail server or webhook took");
        Declared.counter(
                metrics,
                "article28.deliveries.deferred",
                "Attempts after which a delivery is tried again");
        Declared.counter(metrics, "article28.deliveries.failed", "Deliveries that were given up");
        Declared.counter(
                metrics,
                "article28.deliveries.skipped",
                "Deliveries that nobody was to get any more");
        Declared.counter(
                metrics,
                "article28.deliveries.repeated",
                "Deliveries made again since their outcome was lost");
        for (var answer : List.of("2xx", "3xx", "4xx", "5xx", "not-sent", "lost")) {
            Declared.counter(
                    metrics,
                    "article28.webhooks.calls",
                    "Calls of webhooks by what they answered",
                    "answer",
                    answer);
        }
    }
}
