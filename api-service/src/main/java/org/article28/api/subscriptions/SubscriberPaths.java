package org.article28.api.subscriptions;

import io.vertx.core.http.HttpMethod;

/** Paths that concern subscribers: the notifier serves them. */
public final class SubscriberPaths {

    static final Routes ROUTES =
            Routes.of("/v1/subscriptions", "/v1/subscriptions/*", "/subscribe", "/unsubscribe");

    /** Below paths that are for staff. */
    static final Routes FORMS = Routes.of("/v1/objections/form");

    /** Whose other methods are for staff. */
    static final Routes POSTS = Routes.of("/v1/objections");

    private SubscriberPaths() {}

    public static boolean contain(HttpMethod method, String path) {
        return contain(method.name(), path);
    }

    public static boolean contain(String method, String path) {
        return ROUTES.contains(path)
                || FORMS.contains(path)
                || (method.equals("POST") && POSTS.contains(path));
    }
}
