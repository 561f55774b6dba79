package org.article28.notifier.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.article28.notifier.webhook.call.WebhooksConfig;

/** Limits that let nothing through are refused at the start: all would wait for ever, unseen. */
@ApplicationScoped
class SendingLimits {

    private final DeliveryConfig delivery;
    private final WebhooksConfig webhooks;

    SendingLimits(DeliveryConfig delivery, WebhooksConfig webhooks) {
        this.delivery = delivery;
        this.webhooks = webhooks;
    }

    void check(@Observes StartupEvent started) {
        checkRoom("article28.delivery.in-flight", delivery.inFlight());
        checkRoom("article28.webhooks.in-flight", webhooks.inFlight());
        checkRoom("article28.webhooks.in-flight-per-target", webhooks.inFlightPerTarget());
    }

    static void checkRoom(String setting, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(setting + " must be at least 1: " + most);
        }
    }
}
