package org.article28.notifier.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asks for a link to one's own data, or to their erasure. {@link OwnData} decides. */
@PermitAll
@Path("/v1/subscriptions/current")
@Tag(name = "Subscriptions")
@SecurityRequirement(name = "subscriber")
public class OwnDataResource {

    private final OwnData own;
    private final Bearers bearers;

    OwnDataResource(OwnData own, Bearers bearers) {
        this.own = own;
        this.bearers = bearers;
    }

    @POST
    @Path("export")
    @Operation(
            operationId = "askForOwnData",
            summary = "Ask for a copy of one's own data (Art. 15 GDPR)",
            description =
                    "A mail with a link that holds for an hour goes to the address itself, since links in"
                            + " mails get forwarded.")
    @APIResponse(responseCode = "202", description = "A mail is on its way")
    public Response export(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization) {
        own.askForCopy(bearers.manageToken(authorization));
        return Response.accepted().build();
    }

    @POST
    @Path("erasure")
    @Operation(
            operationId = "askForErasure",
            summary = "Ask to be erased (Art. 17 GDPR)",
            description =
                    "A mail with a link that holds for an hour goes to the address itself; nothing changes"
                            + " before it is used.")
    @APIResponse(responseCode = "202", description = "A mail is on its way")
    public Response erasure(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization) {
        own.askForErasure(bearers.manageToken(authorization));
        return Response.accepted().build();
    }
}
