package org.article28.api.page.embed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.wire.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What pages of others load. Its address stays, so whoever keeps it asks whether it has changed.
 */
@Path("/embed.js")
public class EmbedScriptResource {

    private final EmbedScript script;

    EmbedScriptResource(EmbedScript script) {
        this.script = script;
    }

    @GET
    @Cached
    @PermitAll
    @Produces("text/javascript;charset=utf-8")
    @Operation(hidden = true)
    public Response script(@Context HttpHeaders headers) {
        return Answers.ok(headers, script.mark(), "js", script::text).build();
    }
}
