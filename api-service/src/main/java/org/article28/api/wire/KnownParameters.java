package org.article28.api.wire;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.QueryParameters;
import org.jspecify.annotations.Nullable;

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
        var operation = resource.getResourceMethod();
        var taken = known.computeIfAbsent(operation, QueryParameters::of);
        var errors = taken.faults(isPage(operation) ? taken.among(given) : given);
        if (!errors.isEmpty()) {
            throw new Rejection.Malformed("query parameters that can't be read", errors);
        }
    }

    /** Links to pages are passed on with marks that others hang on them, such as campaigns do. */
    private boolean isPage(Method operation) {
        @Nullable Produces own = operation.getAnnotation(Produces.class);
        var produced =
                own == null ? resource.getResourceClass().getAnnotation(Produces.class) : own;
        return produced != null
                && Stream.of(produced.value()).allMatch(type -> type.startsWith("text/html"));
    }
}
