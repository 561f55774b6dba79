package org.article28.notifier.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import org.article28.model.problem.FieldError;
import org.article28.notifier.problem.Rejection;
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

    private static final int PIECE = 1_000;
    private static final Set<String> STATES =
            Set.of("queued", "sending", "sent", "failed", "skipped", "cancelled");

    private final Deliveries deliveries;
    private final NoticeViews notices;
    private final ObjectMapper json;

    DeliveryResource(Deliveries deliveries, NoticeViews notices, ObjectMapper json) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "Who was told, when, and what their mail server said",
            description =
                    "All deliveries of the notice, in the order in which they were made, as JSON, NDJSON"
                            + " or CSV: by `Accept` or `format`. An answer that is cut off was not whole.")
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
            @QueryParam("format")
                    @Schema(
                            description = "Goes before `Accept`",
                            enumeration = {"json", "ndjson", "csv"})
                    @Nullable String format,
            @Context Request request) {
        long notice = Numbers.id(id);
        var form = format == null ? negotiated(request) : named(format);
        if (state != null && !STATES.contains(state)) {
            throw new Rejection.Invalid(
                    FieldError.at("?state", "unknown", "there is no state " + state));
        }
        if (notices.find(notice).isEmpty()) {
            throw new Rejection.NotFound("There is no notice " + notice + ".");
        }
        StreamingOutput rows = out -> write(form, notice, state, out);
        return Response.ok(rows, form.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private void write(EvidenceForm form, long notice, @Nullable String state, OutputStream out)
            throws IOException {
        try (var rows = form.open(json, out)) {
            var piece = deliveries.after(notice, 0, state, PIECE);
            while (!piece.isEmpty()) {
                rows.writeAll(piece);
                piece = deliveries.after(notice, piece.getLast().id(), state, PIECE);
            }
        }
    }

    private static EvidenceForm named(String format) {
        return EvidenceForm.named(format)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.at(
                                                "?format",
                                                "unknown",
                                                "format is one of " + EvidenceForm.names())));
    }

    private static EvidenceForm negotiated(Request request) {
        var types =
                Arrays.stream(EvidenceForm.values())
                        .map(form -> MediaType.valueOf(form.mediaType()))
                        .toArray(MediaType[]::new);
        var variant = request.selectVariant(Variant.mediaTypes(types).add().build());
        if (variant == null) {
            throw new NotAcceptableException();
        }
        var type = variant.getMediaType();
        return EvidenceForm.ofMediaType(type.getType() + "/" + type.getSubtype());
    }
}
