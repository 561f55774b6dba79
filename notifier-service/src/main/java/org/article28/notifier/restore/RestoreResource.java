package org.article28.notifier.restore;

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
import org.article28.notifier.sending.Restore;
import org.article28.notifier.sending.Restores;
import org.article28.notifier.staff.Deeds;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Restores of the database, and the word on which sending goes on. */
@Path("/v1/restores")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class RestoreResource {

    private static final int MOST = 100;

    private final Restores restores;
    private final UnprovenVersions unproven;
    private final Resuming resuming;
    private final Deeds deeds;

    RestoreResource(Restores restores, UnprovenVersions unproven, Resuming resuming, Deeds deeds) {
        this.restores = restores;
        this.unproven = unproven;
        this.resuming = resuming;
        this.deeds = deeds;
    }

    /** Newest first. */
    @Schema(name = "Restores", requiredProperties = "restores")
    record Listed(List<RestoreView> restores) {}

    /** Why it is sent again. */
    @Schema(name = "ResumeRequest", requiredProperties = "reason")
    public record ResumeRequest(
            @Schema(
                            maxLength = Reasons.LONGEST,
                            pattern = "^[^\\x00]*[^\\s\\x00][^\\x00]*$",
                            examples = "Version 7 was told to nobody before the loss.")
                    @Nullable String reason) {}

    @GET
    @RolesAllowed({StaffRole.AUDITOR, StaffRole.ADMIN})
    @Operation(
            operationId = "listRestores",
            summary = "Restores of the database",
            description =
                    "The last 100, newest first. While one has not ended, no notice is sent, and it"
                            + " lists the versions that the restored database can't show to have been"
                            + " told to all.")
    @APIResponse(
            responseCode = "200",
            description = "Each with what staff did about it",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list() {
        var newest = restores.newest(MOST);
        var found = newest.stream().anyMatch(Restore::isOpen) ? unproven.find() : null;
        return answer(new Listed(newest.stream().map(each -> view(each, found)).toList()));
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(StaffRole.ADMIN)
    @Operation(
            operationId = "resumeAfterRestore",
            summary = "Let notices go out again after a restore",
            description =
                    "After the database was restored from a backup, no notice is sent: the backup does"
                            + " not know who was told after it was made, nor who left. This ends that"
                            + " pause. Each notice that the restored database does not know to be"
                            + " finished is then sent on, so first read `/v1/restores`, and cancel the"
                            + " notices of those `versionsWithoutEvidence` that were told already."
                            + "\n\nThe reason is required, and is kept among the `deeds` with who gave"
                            + " it. Restores before this one end with it. For one that has ended, this"
                            + " changes nothing and keeps no second reason.")
    @APIResponse(
            responseCode = "200",
            description = "The restore as it is now",
            content = @Content(schema = @Schema(implementation = RestoreView.class)))
    public Response resume(
            @PathParam("id") @Schema(examples = "1") String id,
            @RequestBody(required = true) @Nullable ResumeRequest request) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new Rejection.NotFound("There is no such restore.");
        }
        var reason = Reasons.needed("resuming", request == null ? null : request.reason());
        return answer(
                resuming.resume(Long.parseLong(id), reason)
                        .map(restore -> view(restore, null))
                        .orElseThrow(
                                () -> new Rejection.NotFound("There is no restore " + id + ".")));
    }

    private RestoreView view(Restore restore, UnprovenVersions.@Nullable Found found) {
        var view = RestoreView.of(restore, deeds.of(RestoreView.target(restore.id())));
        return restore.isOpen() && found != null ? view.with(found) : view;
    }

    private static Response answer(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
