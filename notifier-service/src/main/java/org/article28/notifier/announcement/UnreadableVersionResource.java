package org.article28.notifier.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.notifier.parameter.Reasons;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Versions that can't be read: seen by auditors, given up by administrators. */
@Path("/v1/unreadable-versions")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class UnreadableVersionResource {

    private static final int MOST = 1_000;

    private final UnreadableVersionViews versions;
    private final GivingUp givingUp;

    UnreadableVersionResource(UnreadableVersionViews versions, GivingUp givingUp) {
        this.versions = versions;
        this.givingUp = givingUp;
    }

    /** Oldest first. */
    @Schema(name = "UnreadableVersions", requiredProperties = "unreadableVersions")
    record Listed(List<UnreadableVersionView> unreadableVersions) {}

    /** Why it is given up. */
    @Schema(name = "GiveUpRequest", requiredProperties = "reason")
    public record GiveUpRequest(
            @Schema(
                            maxLength = Reasons.LONGEST,
                            pattern = "^[^\\x00]*[^\\s\\x00][^\\x00]*$",
                            examples = "It was lost with a backup; its readers were written to.")
                    @Nullable String reason) {}

    @GET
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.ADMIN})
    @Operation(
            operationId = "listUnreadableVersions",
            summary = "Versions that can't be read",
            description =
                    "The first 1,000 by number, those that are given up among them. Nobody is told"
                            + " of them until they can be read.")
    @APIResponse(
            responseCode = "200",
            description = "Each with its reason",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list() {
        return answer(new Listed(versions.first(MOST)));
    }

    @POST
    @Path("{version}/give-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(StaffRole.ADMIN)
    @Operation(
            operationId = "giveUpVersion",
            summary = "Give up a version that can't be read",
            description =
                    "For good, and only with a reason: it is tried no more, and nobody is told of it."
                            + " The version itself stays published.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(implementation = UnreadableVersionView.class)))
    public Response giveUp(
            @PathParam("version") @Schema(examples = "7") String version,
            @RequestBody(required = true) @Nullable GiveUpRequest request) {
        if (!version.matches("[1-9][0-9]{0,17}")) {
            throw new Rejection.NotFound("There is no such version here.");
        }
        long number = Long.parseLong(version);
        var reason = Reasons.needed("giving up", request == null ? null : request.reason());
        givingUp.giveUp(number, reason);
        return answer(
                versions.find(number)
                        .orElseThrow(
                                () ->
                                        new Rejection.NotFound(
                                                "Version " + version + " is not unreadable.")));
    }

    private static Response answer(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
