package org.article28.notifier.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.model.problem.Problem;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.subscription.Bearers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The webhooks of the token's subscription. Translation only; {@link OwnWebhooks} decides. */
@PermitAll
@Path("/v1/subscriptions/current/webhooks")
@Tag(
        name = "Webhooks",
        description = "URLs that are called with each notice, signed as Standard Webhooks has it")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "subscriber")
public class WebhookResource {

    private final OwnWebhooks own;
    private final Bearers bearers;

    WebhookResource(OwnWebhooks own, Bearers bearers) {
        this.own = own;
        this.bearers = bearers;
    }

    /** In the order in which they were added. */
    @Schema(
            name = "Webhooks",
            description = "All webhooks of a subscription",
            requiredProperties = "webhooks")
    record Listed(List<WebhookView> webhooks) {}

    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "One's own webhooks",
            description = "Those that are called, without their secrets.")
    @APIResponse(
            responseCode = "200",
            description = "The webhooks, in the order in which they were added",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization) {
        var listed = own.list(bearers.manageToken(authorization));
        return answer(Response.ok(), new Listed(listed.stream().map(WebhookView::of).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addWebhook",
            summary = "Add a webhook",
            description =
                    "It is called with every notice that its subscription is for and that is"
                            + " published from now on. The secret is told in this answer and never again.")
    @APIResponse(
            responseCode = "201",
            description = "It is added",
            headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The subscription has this one already, or five",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response add(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization,
            @Nullable WebhookRequest request)
            throws InterruptedException {
        var token = bearers.manageToken(authorization);
        if (request == null) {
            throw new Rejection.Invalid(FieldError.at("", "missing", "the body is missing"));
        }
        var made = own.add(token, request.url());
        // As it is at the edge: a URI would be taken for one of this service.
        var place = "/v1/subscriptions/current/webhooks/" + made.webhook().publicId();
        return answer(
                Response.status(201).header(HttpHeaders.LOCATION, place),
                WebhookView.of(made.webhook(), made.secret()));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "It is called no more. What it was told stays as evidence.")
    @APIResponse(responseCode = "204", description = "It is removed")
    public void remove(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization,
            @PathParam("id") String id) {
        own.remove(bearers.manageToken(authorization), id);
    }

    @POST
    @Path("{id}/test")
    @Operation(
            operationId = "testWebhook",
            summary = "Call a webhook with a message that says nothing",
            description =
                    "Its type is `ping`; it is signed as every other, and not tried again. At most"
                            + " ten in an hour.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it, also where it failed",
            content = @Content(schema = @Schema(implementation = TestedView.class)))
    public Response test(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization,
            @PathParam("id") String id)
            throws InterruptedException {
        return answer(
                Response.ok(), TestedView.of(own.test(bearers.manageToken(authorization), id)));
    }

    private static Response answer(Response.ResponseBuilder response, Object entity) {
        return response.entity(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
