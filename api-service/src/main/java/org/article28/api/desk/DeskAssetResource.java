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
@Path("/assets")
public class DeskAssetResource {

    private final DeskStyle style;
    private final DeskScript script;

    DeskAssetResource(DeskStyle style, DeskScript script) {
        this.style = style;
        this.script = script;
    }

    @GET
    @Path("/{mark:[0-9a-f]{16}}/desk.css")
    @PermitAll
    @Produces("text/css")
    @Operation(hidden = true)
    public Response style(@PathParam("mark") String mark, @Context HttpHeaders headers) {
        var answer = Answers.ok(headers, style.mark(), "css", style::css);
        return Answers.marked(answer, mark, style.mark()).build();
    }

    @GET
    @Path("/{mark:[0-9a-f]{16}}/desk.js")
    @PermitAll
    @Produces("text/javascript;charset=utf-8")
    @Operation(hidden = true)
    public Response script(@PathParam("mark") String mark, @Context HttpHeaders headers) {
        var answer = Answers.ok(headers, script.mark(), "js", script::text);
        return Answers.marked(answer, mark, script.mark()).build();
    }
}
