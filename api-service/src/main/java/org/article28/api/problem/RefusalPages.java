package org.article28.api.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.article28.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells people in pages what programs are told in problems, where no resource sees the request.
 * Asked on the event loop: it waits for nothing.
 */
@FunctionalInterface
public interface RefusalPages {

    /** A page, and the headers that it needs. */
    record Page(String html, Map<String, String> headers) {

        public Page {
            headers = Map.copyOf(headers);
        }
    }

    /** Null where no person asks, or others tell them. */
    @Nullable Page of(Problem problem, HttpServerRequest request);
}
