package org.article28.api.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.article28.api.wire.Browsers;
import org.article28.model.problem.Problem;
import org.article28.model.problem.ProblemType;

/**
 * Tells people in a page that an address leads nowhere, where no resource is there to say so.
 * Programs are told as ever.
 */
@Provider
@Priority(LostVisitors.AFTER_OTHERS)
public class LostVisitors implements ContainerResponseFilter {

    /** The desk has words of its own. Filters of answers run from the highest number down. */
    static final int AFTER_OTHERS = Priorities.USER - 100;

    private final ProblemPages pages;
    private final ResourceInfo resource;

    LostVisitors(ProblemPages pages, ResourceInfo resource) {
        this.pages = pages;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && problem.status() == ProblemType.NOT_FOUND.status()
                && resource.getResourceMethod() == null
                && Browsers.ask(request.getHeaderString(HttpHeaders.ACCEPT))) {
            pages.of(problem, request).putInto(response);
        }
    }
}
