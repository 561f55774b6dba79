package org.article28.notifier.brake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.notifier.evidence.NoticeResource;
import org.article28.notifier.evidence.NoticeView;
import org.article28.notifier.evidence.NoticeViews;
import org.article28.notifier.parameter.Numbers;
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

/** The brake on notices, for administrators. Who used it, and why, stays with the notice. */
@Path("/v1/notices/{id}")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(StaffRole.ADMIN)
@SecurityRequirement(name = "token")
@APIResponse(
        responseCode = "200",
        description = "The notice as it is now",
        content = @Content(schema = @Schema(implementation = NoticeView.class)))
public class BrakeResource {

    private final Brake brake;
    private final NoticeViews notices;

    BrakeResource(Brake brake, NoticeViews notices) {
        this.brake = brake;
        this.notices = notices;
    }

    /**
     * Why it is done.
     *
     * @param reason for the audit trail, at most 1,000 characters
     */
    @Schema(name = "BrakeRequest", description = "Why it is done")
    public record BrakeRequest(
            @Schema(
                            maxLength = Reasons.LONGEST,
                            pattern = "^[^\\x00]*$",
                            examples = "The effective date is wrong; a correction follows.")
                    @Nullable String reason) {}

    /** Why it is cancelled, for the contract: there it is needed. */
    @Schema(name = "CancelRequest", requiredProperties = "reason")
    public record CancelRequest(
            @Schema(
                            maxLength = Reasons.LONGEST,
                            pattern = "^[^\\x00]*[^\\s\\x00][^\\x00]*$",
                            examples = "It was published by mistake.")
                    String reason) {}

    @POST
    @Path("pause")
    @Operation(
            operationId = "pauseNotice",
            summary = "Pause a notice",
            description =
                    "Nothing more of it is sent until it is resumed. Pausing it again changes nothing.")
    public Response pause(
            @PathParam("id") String id,
            @RequestBody(required = false) @Nullable BrakeRequest request) {
        long notice = Numbers.id(id);
        return answer(notice, brake.pause(notice, reason(request)));
    }

    @POST
    @Path("resume")
    @Operation(
            operationId = "resumeNotice",
            summary = "Resume a notice",
            description = "Ends a pause, and the time for which the register holds it.")
    public Response resume(
            @PathParam("id") String id,
            @RequestBody(required = false) @Nullable BrakeRequest request) {
        long notice = Numbers.id(id);
        return answer(notice, brake.resume(notice, reason(request)));
    }

    @POST
    @Path("cancel")
    @Operation(
            operationId = "cancelNotice",
            summary = "Cancel a notice",
            description =
                    "For good, and only with a reason: whoever was not told yet is not told of this"
                            + " version. The version itself stays published.")
    public Response cancel(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CancelRequest.class)))
                    @Nullable BrakeRequest request) {
        long notice = Numbers.id(id);
        var reason = Reasons.needed("a cancellation", request == null ? null : request.reason());
        return answer(notice, brake.cancel(notice, reason));
    }

    @POST
    @Path("retry-failed")
    @Operation(
            operationId = "retryFailedDeliveries",
            summary = "Try failed deliveries again",
            description =
                    "Of this notice, with the same Message-ID. Whoever has unsubscribed is not told.")
    public Response retryFailed(
            @PathParam("id") String id,
            @RequestBody(required = false) @Nullable BrakeRequest request) {
        long notice = Numbers.id(id);
        return answer(notice, brake.retryFailed(notice, reason(request)));
    }

    private static @Nullable String reason(@Nullable BrakeRequest request) {
        return request == null ? null : Reasons.told(request.reason());
    }

    private Response answer(long id, Braked braked) {
        return switch (braked) {
            case Braked.Done() -> NoticeResource.answer(notices, id);
            case Braked.Missing() -> throw new Rejection.NotFound("There is no notice " + id + ".");
            case Braked.TooLate(var why) -> throw new Rejection.Conflict(why);
        };
    }
}
