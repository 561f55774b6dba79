package org.article28.api.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.article28.model.problem.Problem;

/** Tells people in a page why there is none. The status stays what it is. */
@ForPeople
@Provider
public class PageProblems implements ContainerResponseFilter {

    private final ProblemPages pages;

    PageProblems(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            pages.of(problem, request).putInto(response);
        }
    }
}
