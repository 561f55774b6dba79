package org.article28.notifier.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.article28.model.problem.FieldError;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.rows.NextPage;
import org.article28.notifier.rows.RowAnswers;
import org.article28.notifier.rows.RowParameters;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The evidence of one notice, for auditors. It is streamed and never gathered. */
@Path("/v1/notices/{id}/deliveries")
@Tag(name = "Notices")
@RolesAllowed(StaffRole.AUDITOR)
@SecurityRequirement(name = "token")
public class DeliveryResource {

    private static final Set<String> STATES =
            Set.of("queued", "sending", "sent", "failed", "skipped", "cancelled");

    private final Deliveries deliveries;
    private final NoticeViews notices;
    private final RowAnswers rows;

    DeliveryResource(Deliveries deliveries, NoticeViews notices, RowAnswers rows) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.rows = rows;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "Who was told, when, and what their mail server said",
            description =
                    "All deliveries of the notice, in the order in which they were made, as JSON, NDJSON"
                            + " or CSV: by `Accept` or `format`; paged by `after` and `limit`. An answer that"
                            + " is cut off was not whole.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each recipient",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Told.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @PathParam("id") String id,
            @QueryParam("state")
                    @Schema(
                            description = "Those in this state alone",
                            enumeration = {
                                "queued",
                                "sending",
                                "sent",
                                "failed",
                                "skipped",
                                "cancelled"
                            })
                    @Nullable String state,
            @BeanParam RowParameters asked,
            @Context Request request,
            @Context UriInfo uri) {
        long notice = Numbers.id(id);
        var window = Window.of(asked.after, asked.limit);
        if (state != null && !STATES.contains(state)) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter("state", "unknown-code", "there is no state " + state));
        }
        if (notices.find(notice).isEmpty()) {
            throw new Rejection.NotFound("There is no notice " + notice + ".");
        }
        var page = window.read((begin, most) -> deliveries.after(notice, begin, state, most));
        return NextPage.told(
                rows.answer(request, asked.format, Told.class, page.pieces()), uri, page.next());
    }
}
