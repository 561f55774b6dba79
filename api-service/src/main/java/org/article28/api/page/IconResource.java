package org.article28.api.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.wire.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The icon, where browsers look for it without being told. It need not be in Microsoft's format.
 */
@Path("/favicon.ico")
public class IconResource {

    private final Look look;

    IconResource(Look look) {
        this.look = look;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(hidden = true)
    public Response icon(@Context HttpHeaders headers) {
        var icon = look.icon();
        return Answers.ok(headers, icon.mark(), icon.extension(), icon::bytes)
                .type(icon.type())
                .build();
    }
}
