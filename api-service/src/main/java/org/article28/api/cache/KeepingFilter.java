package org.article28.api.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.article28.api.wire.Compression;
import org.jspecify.annotations.Nullable;

/** Compresses what a cached read answers, and hands it over to be kept. */
@Cached
@Provider
public class KeepingFilter
        implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private final Generations generations;
    private final RoutingContext routing;

    KeepingFilter(Generations generations, RoutingContext routing) {
        this.generations = generations;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var wanted = wanted();
        if (wanted != null) {
            wanted.begun(generations.present());
        }
    }

    /** What has no tag is a problem. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getHeaders().containsKey(HttpHeaders.ETAG)
                && Compression.isTaken(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
            Compression.tell(response.getHeaders());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        boolean compressed = context.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
        var out = context.getOutputStream();
        var written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        var body = compressed ? Compression.of(written.toByteArray()) : written.toByteArray();
        var wanted = wanted();
        if (wanted != null) {
            wanted.written(body);
        }
        out.write(body);
    }

    private @Nullable Wanted wanted() {
        return routing.get(Wanted.NAME);
    }
}
