package org.article28.api.desk.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.Problem;

/**
 * Tells people at the desk in pages what programs are told in problems. By the path, since what is
 * refused before a resource is found has none that could be bound to.
 */
@Provider
class RefusedAtTheDesk implements ContainerResponseFilter {

    private final Refusals refusals;

    RefusedAtTheDesk(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        if (!(answer.getEntity() instanceof Problem problem)
                || !SessionCookies.isDesk(context.getUriInfo().getPath())) {
            return;
        }
        var page =
                problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                        ? Response.seeOther(URI.create(signIn(context))).build()
                        : HtmlPages.personal(
                                        refusals.page(
                                                problem,
                                                context.getMethod(),
                                                context.getUriInfo().getRequestUri().getRawPath()))
                                .status(problem.status())
                                .build();
        answer.setStatus(page.getStatus());
        answer.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        answer.getHeaders().putAll(page.getHeaders());
        answer.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }

    /** Leads back to the page; a form that was sent is not sent again, and its page says so. */
    private static String signIn(ContainerRequestContext context) {
        var uri = context.getUriInfo().getRequestUri();
        if (!context.getMethod().equals(HttpMethod.GET)) {
            return SignIn.leadingAfterAForm(FormPages.of(uri.getRawPath()));
        }
        return SignIn.leading(
                uri.getRawQuery() == null
                        ? uri.getRawPath()
                        : uri.getRawPath() + "?" + uri.getRawQuery());
    }
}
