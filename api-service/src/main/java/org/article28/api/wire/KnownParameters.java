package org.article28.api.wire;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.QueryParameters;

/** Refuses query parameters that an operation does not take, or not so. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var errors =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of)
                        .faults(given);
        if (!errors.isEmpty()) {
            throw new Rejection.Malformed("query parameters that can't be read", errors);
        }
    }
}
