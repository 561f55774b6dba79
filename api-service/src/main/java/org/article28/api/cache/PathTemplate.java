package org.article28.api.cache;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import org.jspecify.annotations.Nullable;

/**
 * The path as the resource of a request declares it. Metrics count by it, or each record would have
 * a time series of its own; whoever answers ahead of the resource tells it in its place.
 */
final class PathTemplate {

    /** The name under which the framework's metrics look for it. */
    private static final String NAME = "UrlPathTemplate";

    private PathTemplate() {}

    static @Nullable String of(HttpServerRequest request) {
        return context(request).getLocal(NAME);
    }

    static void tell(HttpServerRequest request, @Nullable String template) {
        if (template != null) {
            context(request).putLocal(NAME, template);
        }
    }

    private static Context context(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).context();
    }
}
