package org.article28.api.wire;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.article28.api.problem.Rejection;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Refuses query parameters that an operation does not take, or not so. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Taken> known = new ConcurrentHashMap<>();

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var errors = known.computeIfAbsent(resource.getResourceMethod(), Taken::by).faults(given);
        if (!errors.isEmpty()) {
            throw new Rejection.Malformed("query parameters that can't be read", errors);
        }
    }

    /** What an operation takes, found out once. */
    private record Taken(QueryParameters parameters, boolean isPage) {

        static Taken by(Method operation) {
            @Nullable Produces own = operation.getAnnotation(Produces.class);
            var produced =
                    own == null ? operation.getDeclaringClass().getAnnotation(Produces.class) : own;
            return new Taken(
                    QueryParameters.of(operation),
                    produced != null
                            && Stream.of(produced.value())
                                    .allMatch(type -> type.startsWith("text/html")));
        }

        /** Links to pages are passed on with marks that others hang on them, as campaigns do. */
        List<FieldError> faults(Map<String, List<String>> given) {
            return parameters.faults(isPage ? parameters.among(given) : given);
        }
    }
}
