package org.article28.notifier.page;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.article28.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who follows a link of a mail, or presses the button of its page, is told in a page why that did
 * not work. Browsers ask for HTML by name; whoever does not gets the problem.
 */
@Provider
public class RefusedPages implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String FOR_PEOPLE = RefusedPages.class.getName();

    private final ResourceInfo resource;
    private final Pages pages;

    RefusedPages(ResourceInfo resource, Pages pages) {
        this.resource = resource;
        this.pages = pages;
    }

    /** Which operation was asked for is known only once there is one. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (asksForHtml(request) && (isPage() || takesForms())) {
            request.setProperty(FOR_PEOPLE, true);
        }
    }

    /** Before JSON, where it asks for both. */
    private static boolean asksForHtml(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .map(MediaType::getSubtype)
                .filter(named -> named.equals("html") || named.endsWith("json"))
                .findFirst()
                .filter("html"::equals)
                .isPresent();
    }

    private boolean isPage() {
        @Nullable Produces ofMethod = resource.getResourceMethod().getAnnotation(Produces.class);
        @Nullable Produces produced =
                ofMethod == null
                        ? resource.getResourceClass().getAnnotation(Produces.class)
                        : ofMethod;
        return produced != null && List.of(produced.value()).contains(MediaType.TEXT_HTML);
    }

    private boolean takesForms() {
        @Nullable Consumes consumed = resource.getResourceMethod().getAnnotation(Consumes.class);
        return consumed != null
                && List.of(consumed.value()).contains(MediaType.APPLICATION_FORM_URLENCODED);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FOR_PEOPLE) == null
                || !(response.getEntity() instanceof Problem problem)) {
            return;
        }
        var wording = pages.wording();
        var page = Refusals.page(problem, wording.pages());
        response.setEntity(pages.html(pages.filled(page), wording));
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Pages.HTML);
        pages.about(wording).forEach(headers::putSingle);
    }
}
