package org.article28.api.subscriptions;

/** Paths that concern subscribers: the notifier serves them. */
public final class SubscriberPaths {

    static final Routes ROUTES =
            Routes.of("/v1/subscriptions", "/v1/subscriptions/*", "/unsubscribe");

    private SubscriberPaths() {}

    public static boolean contains(String path) {
        return ROUTES.contains(path);
    }
}
