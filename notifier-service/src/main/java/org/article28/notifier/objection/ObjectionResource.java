package org.article28.notifier.objection;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Bearer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes objections of programs; people have a page. {@link Objecting} decides. */
@PermitAll
@Path("/v1/objections")
@Tag(
        name = "Objections",
        description = "Objections to announced changes (Art. 28(2) GDPR), and what became of them")
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {

    private final Objecting objecting;

    ObjectionResource(Objecting objecting) {
        this.objecting = objecting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "object",
            summary = "Object to an announced change",
            description =
                    "By the token of the link in a notice, as `Authorization: Bearer`. One that comes after the last"
                            + " day is taken, too, and marked as late. The same objection sent again is one objection.")
    @SecurityRequirement(name = "subscriber")
    @APIResponse(
            responseCode = "201",
            description = "It was taken",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was sent before, word for word",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response object(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization,
            @Nullable ObjectionRequest request) {
        var token = Bearer.token(authorization);
        if (request == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        var taken = objecting.take(token, request);
        var status =
                switch (taken) {
                    case Taken.New _ -> Response.Status.CREATED;
                    case Taken.Repeat _ -> Response.Status.OK;
                };
        return Response.status(status)
                .entity(Receipt.of(taken.objection()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
