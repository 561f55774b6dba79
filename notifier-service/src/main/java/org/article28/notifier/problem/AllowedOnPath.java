package org.article28.notifier.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * {@code OPTIONS} tells the methods of the path that was asked for; the framework tells those of
 * all paths that begin alike.
 */
@Provider
public class AllowedOnPath implements ContainerResponseFilter {

    private final PathOperations operations;

    AllowedOnPath(PathOperations operations) {
        this.operations = operations;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            var allowed =
                    String.join(", ", operations.all().methods(request.getUriInfo().getPath()));
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed);
        }
    }
}
