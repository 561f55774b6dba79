package org.article28.api.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.article28.api.wire.HtmlPages;
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
            var uri = request.getUriInfo();
            var told =
                    pages.of(
                            problem,
                            uri.getQueryParameters().getFirst("lang"),
                            request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                            uri.getBaseUri());
            response.setEntity(told.html(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, told.language());
            response.getHeaders().putSingle(HtmlPages.POLICY_HEADER, HtmlPages.POLICY_OF_FORMS);
        }
    }
}
