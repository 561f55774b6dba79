package org.article28.api.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
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
public class KeepingFilter implements ContainerRequestFilter, WriterInterceptor {

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

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        boolean compressed =
                context.getHeaders().containsKey("ETag")
                        && Compression.isTaken(
                                routing.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (compressed) {
            // Headers count only as long as nothing is written.
            Compression.tell(context.getHeaders());
        }
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
