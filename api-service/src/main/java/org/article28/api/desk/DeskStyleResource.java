package org.article28.api.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.article28.api.wire.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What pages of the desk load. */
@Path("/assets/{mark:[0-9a-f]{16}}/desk.css")
public class DeskStyleResource {

    private final DeskStyle style;

    DeskStyleResource(DeskStyle style) {
        this.style = style;
    }

    @GET
    @PermitAll
    @Produces("text/css")
    @Operation(hidden = true)
    public Response style(@PathParam("mark") String mark, @Context HttpHeaders headers) {
        var answer = Answers.ok(headers, style.mark(), "css", style::css);
        return Answers.marked(answer, mark, style.mark()).build();
    }
}
