package org.article28.api.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** A resource is about to read a body. */
@Provider
@Priority(BodyDeadline.BEFORE_OTHER_FILTERS)
class BodyDeadline implements ContainerRequestFilter {

    static final int BEFORE_OTHER_FILTERS = 1;

    private final SlowRequests slow;
    private final CurrentVertxRequest current;

    BodyDeadline(SlowRequests slow, CurrentVertxRequest current) {
        this.slow = slow;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        slow.watch(current.getCurrent());
    }
}
