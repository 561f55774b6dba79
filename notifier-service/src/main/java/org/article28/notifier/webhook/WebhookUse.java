package org.article28.notifier.webhook;

/** What asks or calls a server of somebody's choice, and how often it may in an hour. */
enum WebhookUse {
    TEST("test", 10),
    ADDITION("addition", 20);

    private final String stored;
    private final int most;

    WebhookUse(String stored, int most) {
        this.stored = stored;
        this.most = most;
    }

    String stored() {
        return stored;
    }

    int most() {
        return most;
    }
}
