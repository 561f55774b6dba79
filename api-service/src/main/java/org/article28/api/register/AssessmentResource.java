package org.article28.api.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.model.Assessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The transfer impact assessments, as anyone may read them. */
@Path("/v1/assessments")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final VersionReference versions;

    AssessmentResource(VersionReference versions) {
        this.versions = versions;
    }

    /**
     * The assessments of one version.
     *
     * @param version 0 before the first publication
     */
    public record AssessmentList(long version, List<Assessment> assessments) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listAssessments",
            summary = "The transfer impact assessments",
            description = "One document, never paged. Without `version` it is the newest.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentList.class)))
    public Response list(
            @QueryParam("version") @Nullable String version, @Context Request request) {
        var snapshot = versions.snapshot("version", version);
        return Answers.ok(
                        request,
                        snapshot.state(),
                        "assessments",
                        () ->
                                new AssessmentList(
                                        snapshot.number(), snapshot.document().assessments()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getAssessment",
            summary = "One transfer impact assessment",
            description = "Its ETag begins with the revision that `If-Match` of a write takes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Assessment.class)))
    public Response get(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable String version,
            @Context Request request) {
        var snapshot = versions.snapshot("version", version);
        var assessment =
                snapshot.document().assessments().stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Rejection.NotFound(
                                                "there is no assessment with the id %s in version %d"
                                                        .formatted(id, snapshot.number())));
        var state = Objects.requireNonNull(snapshot.state(PartKey.assessment(id)));
        return Answers.ok(request, state, "json", () -> assessment).build();
    }
}
