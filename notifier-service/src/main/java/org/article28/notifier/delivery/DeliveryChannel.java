package org.article28.notifier.delivery;

/** How a delivery reaches its recipient, under the names that the rows use. */
enum DeliveryChannel {
    EMAIL("email"),
    WEBHOOK("webhook");

    private final String stored;

    DeliveryChannel(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }
}
