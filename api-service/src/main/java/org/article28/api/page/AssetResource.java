package org.article28.api.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What pages load. */
@Path("/assets")
public class AssetResource {

    private final Look look;

    AssetResource(Look look) {
        this.look = look;
    }

    /** Pages name it with a mark, so that another one has another address. */
    @GET
    @Path("/{mark:[0-9a-f]{16}}/pages.css")
    @Cached
    @PermitAll
    @Produces("text/css")
    @Operation(hidden = true)
    public Response style(@PathParam("mark") String mark, @Context HttpHeaders headers) {
        var answer = Answers.ok(headers, look.mark(), "css", look::style);
        return Answers.marked(answer, mark, look.mark()).build();
    }

    /** Under one address for ever, for pages that are not ours; so it is asked for again. */
    @GET
    @Path("/pages.css")
    @Cached
    @PermitAll
    @Produces("text/css")
    @Operation(hidden = true)
    public Response newestStyle(@Context HttpHeaders headers) {
        return Answers.ok(headers, look.mark(), "css", look::style).build();
    }

    @GET
    @Path("/{mark:[0-9a-f]{16}}/logo")
    @PermitAll
    @Operation(hidden = true)
    public Response logo(@PathParam("mark") String mark, @Context HttpHeaders headers) {
        var logo = look.logo().orElseThrow(() -> new Rejection.NotFound("there is no logo"));
        var answer = Answers.ok(headers, logo.mark(), logo.extension(), logo::bytes);
        return Answers.marked(answer, mark, logo.mark()).type(logo.type()).build();
    }
}
