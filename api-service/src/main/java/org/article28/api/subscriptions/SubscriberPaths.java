package org.article28.api.subscriptions;

import java.util.List;

/** Paths that concern subscribers: the notifier serves them. */
public final class SubscriberPaths {

    static final List<String> ROUTES =
            List.of("/v1/subscriptions", "/v1/subscriptions/*", "/unsubscribe");

    private SubscriberPaths() {}

    public static boolean contains(String path) {
        return ROUTES.stream()
                .anyMatch(
                        route ->
                                route.endsWith("/*")
                                        ? path.startsWith(route.substring(0, route.length() - 1))
                                        : path.equals(route));
    }
}
