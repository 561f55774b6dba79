package org.article28.notifier.objection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.article28.model.problem.FieldError;
import org.article28.notifier.parameter.Numbers;
import org.article28.notifier.parameter.Texts;
import org.article28.notifier.problem.IfMatch;
import org.article28.notifier.problem.Rejection;
import org.article28.notifier.staff.StaffRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Objections as staff see them. */
@Path("/v1/objections")
@Tag(name = "Objections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({StaffRole.AUDITOR, StaffRole.PUBLISHER})
@SecurityRequirement(name = "token")
public class ObjectionReviewResource {

    private static final int LARGEST_PAGE = 1_000;

    private final Objections objections;
    private final ObjectionViews views;
    private final Review review;

    ObjectionReviewResource(Objections objections, ObjectionViews views, Review review) {
        this.review = review;
        this.objections = objections;
        this.views = views;
    }

    /** Oldest first. */
    @Schema(name = "Objections")
    record Listed(List<ObjectionView> objections) {}

    @GET
    @Operation(
            operationId = "listObjections",
            summary = "Objections, and how far they came",
            description =
                    "Oldest first, paged by `after` and `limit`; those of one version, state or entry where these are"
                            + " given.")
    @APIResponse(
            responseCode = "200",
            description = "Objections without their steps",
            content = @Content(schema = @Schema(implementation = Listed.class)))
    public Response list(
            @QueryParam("after")
                    @Schema(
                            description = "The reference after which the page begins",
                            examples = "O8-K7Q2M3XR")
                    @Nullable String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit,
            @QueryParam("version") @Schema(description = "Of this version alone", examples = "8")
                    @Nullable String version,
            @QueryParam("state")
                    @Schema(
                            description = "In this state alone",
                            enumeration = {
                                "received",
                                "under-review",
                                "upheld",
                                "alternative-offered",
                                "rejected",
                                "withdrawn",
                                "termination"
                            })
                    @Nullable String state,
            @QueryParam("subProcessorId")
                    @Schema(description = "To this entry alone", examples = "example-hosting")
                    @Nullable String subProcessorId) {
        int most = (int) Numbers.between("limit", limit, 1, LARGEST_PAGE);
        var filter =
                new Objections.Filter(
                        version == null ? null : Numbers.atLeast("version", version, 1),
                        state == null ? null : named(state),
                        Texts.id("subProcessorId", subProcessorId));
        var found = views.after(known(after), filter, most + 1);
        var shown = found.stream().limit(most).toList();
        var response = Response.ok(new Listed(shown)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            response.header(HttpHeaders.LINK, next(shown.getLast().reference(), most, filter));
        }
        return response.build();
    }

    @GET
    @Path("{reference}")
    @Operation(
            operationId = "readObjection",
            summary = "One objection, and what became of it",
            description = "Its ETag is what `If-Match` of a review takes.")
    @APIResponse(
            responseCode = "200",
            description = "The objection with its steps",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response read(
            @PathParam("reference") @Schema(examples = "O8-K7Q2M3XR") String reference) {
        return answer(objections.byReference(reference).orElseThrow(() -> missing(reference)));
    }

    @PATCH
    @Path("{reference}")
    @RolesAllowed(StaffRole.PUBLISHER)
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "reviewObjection",
            summary = "Review and answer an objection",
            description =
                    "A merge patch (RFC 7396). Each change is a step that stays, with who took it; what changes"
                            + " nothing is none.")
    @APIResponse(
            responseCode = "200",
            description = "The objection as it is now",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response change(
            @PathParam("reference") @Schema(examples = "O8-K7Q2M3XR") String reference,
            @Parameter(required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Schema(
                            description = "ETag of what was read",
                            examples = "\"r1.objection.json\"")
                    @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(implementation = ObjectionPatch.class)))
                    @Nullable JsonNode patch) {
        var seen = IfMatch.of(ifMatch);
        return answer(review.change(reference, seen, ObjectionPatch.read(patch)));
    }

    private Response answer(Objection objection) {
        return Response.ok(views.of(objection))
                .tag(new EntityTag("r" + objection.revision() + ".objection.json"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Rejection missing(String reference) {
        return new Rejection.NotFound("There is no objection " + reference + ".");
    }

    private @Nullable String known(@Nullable String after) {
        if (after != null && objections.byReference(after).isEmpty()) {
            throw new Rejection.Invalid(
                    FieldError.ofParameter(
                            "after", "unknown-reference", "there is no objection " + after));
        }
        return after;
    }

    private static ObjectionState named(String state) {
        return ObjectionState.named(state)
                .orElseThrow(
                        () ->
                                new Rejection.Invalid(
                                        FieldError.ofParameter(
                                                "state",
                                                "unknown-code",
                                                "there is no state " + state)));
    }

    private static String next(String after, int limit, Objections.Filter filter) {
        var page =
                UriBuilder.fromPath("/v1/objections")
                        .queryParam("after", after)
                        .queryParam("limit", limit);
        if (filter.version() != null) {
            page.queryParam("version", filter.version());
        }
        if (filter.state() != null) {
            page.queryParam("state", filter.state().wire());
        }
        if (filter.subProcessorId() != null) {
            page.queryParam("subProcessorId", "{id}");
            return "<" + page.build(filter.subProcessorId()) + ">; rel=\"next\"";
        }
        return "<" + page.build() + ">; rel=\"next\"";
    }
}
