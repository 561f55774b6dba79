package org.article28.notifier.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The subscription that the token belongs to. Translation only; {@link OwnSubscription} decides.
 */
@PermitAll
@Path("/v1/subscriptions/current")
@Tag(name = "Subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityScheme(
        securitySchemeName = "subscriber",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token of a mail or of a confirmation")
@SecurityRequirement(name = "subscriber")
public class CurrentSubscriptionResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final OwnSubscription own;
    private final Bearers bearers;

    CurrentSubscriptionResource(OwnSubscription own, Bearers bearers) {
        this.own = own;
        this.bearers = bearers;
    }

    @GET
    @Operation(
            operationId = "readPreferences",
            summary = "Read one's own preferences",
            description = "By the token of a mail, or of the confirmation.")
    @APIResponse(
            responseCode = "200",
            description = "The preferences, the address masked",
            content = @Content(schema = @Schema(implementation = Preferences.class)))
    public Response current(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization) {
        return kept(Preferences.of(own.read(token(authorization)), null));
    }

    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePreferences",
            summary = "Change one's own preferences",
            description =
                    "A merge patch (RFC 7396) over language, services, changes, frequency, hour, weekday"
                            + " and zone.")
    @APIResponse(
            responseCode = "200",
            description = "The preferences as they are now",
            content = @Content(schema = @Schema(implementation = Preferences.class)))
    public Response change(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization,
            @RequestBody(content = @Content(schema = @Schema(implementation = WishesPatch.class)))
                    @Nullable JsonNode patch) {
        return kept(Preferences.of(own.change(token(authorization), patch), null));
    }

    @DELETE
    @Operation(
            operationId = "endSubscription",
            summary = "End one's own subscription",
            description = "Ending it again changes nothing.")
    @APIResponse(responseCode = "204", description = "It has ended")
    public Response end(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
                    @Nullable String authorization) {
        own.end(token(authorization));
        return Response.noContent().build();
    }

    private String token(@Nullable String authorization) {
        return bearers.manageToken(authorization);
    }

    private static Response kept(Preferences preferences) {
        return Response.ok(preferences).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
