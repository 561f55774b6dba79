package org.article28.api.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A body that can't be read to its end, because it is too large, came too slowly, or its sender is
 * gone: the edge has answered already, or there is nobody to answer.
 */
public class UnreadRequests {

    private final HttpServerRequest request;
    private final ProblemMappers mappers;

    UnreadRequests(HttpServerRequest request, ProblemMappers mappers) {
        this.request = request;
        this.mappers = mappers;
    }

    @ServerExceptionMapper
    public Response unread(IOException failure, UriInfo uri) {
        var response = request.response();
        return response.ended() || response.closed()
                // Nothing more is sent; an entity would be written to what has ended.
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : mappers.bug(failure, uri);
    }
}
