package org.article28.notifier.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.article28.model.problem.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that an operation does not take, or not so. Pages and what their forms
 * post to take any: links of mails get parameters added on their way to the reader, and must work
 * all the same.
 */
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
        if (given.isEmpty() || isPage() || takesForms()) {
            return;
        }
        var faults =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of)
                        .faults(given);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    private boolean takesForms() {
        @Nullable Consumes consumed = resource.getResourceMethod().getAnnotation(Consumes.class);
        return consumed != null
                && List.of(consumed.value()).contains(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private boolean isPage() {
        @Nullable Produces ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        @Nullable Produces produced =
                ofMethod == null
                        ? resource.getResourceClass().getAnnotation(Produces.class)
                        : ofMethod;
        return produced != null && List.of(produced.value()).contains(MediaType.TEXT_HTML);
    }
}
