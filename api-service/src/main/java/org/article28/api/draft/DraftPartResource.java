package org.article28.api.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.article28.api.access.Role;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Base;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Conditions;
import org.article28.model.Assessment;
import org.article28.model.Register;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Single parts as a draft has them; their ETags are what an edit in that draft takes. */
@Path("/v1/drafts/{id}")
@Tag(name = "Drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
@SecurityRequirement(name = "token")
public class DraftPartResource {

    private final Drafting drafting;

    DraftPartResource(Drafting drafting) {
        this.drafting = drafting;
    }

    @GET
    @Path("/subprocessors/{part}")
    @Operation(
            operationId = "getDraftSubProcessor",
            summary = "A sub-processor as the draft has it",
            description =
                    "Its ETag is what an edit with `?draft=` takes in `If-Match`, also after others published a"
                            + " change of it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response subProcessor(@PathParam("id") String id, @PathParam("part") String part) {
        return answer(drafting.base(id), PartKey.subProcessor(part), "json");
    }

    @GET
    @Path("/assessments/{part}")
    @Operation(
            operationId = "getDraftAssessment",
            summary = "An assessment as the draft has it",
            description = "Its ETag is what an edit with `?draft=` takes in `If-Match`.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Assessment.class)))
    public Response assessment(@PathParam("id") String id, @PathParam("part") String part) {
        return answer(drafting.base(id), PartKey.assessment(part), "json");
    }

    @GET
    @Path("/register")
    @Operation(
            operationId = "getDraftRegister",
            summary = "The register as the draft has it",
            description = "Its ETag is what an edit with `?draft=` takes in `If-Match`.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Register.class)))
    public Response register(@PathParam("id") String id) {
        var base = drafting.base(id);
        var register = base.document().register();
        if (register == null) {
            throw new Rejection.NotFound("there is no register yet");
        }
        return answer(base, PartKey.of(register), "register");
    }

    private static Response answer(Base base, PartKey key, String representation) {
        var part = base.part(key);
        if (part == null) {
            throw new Rejection.NotFound("there is no %s in the draft".formatted(key.label()));
        }
        var state = Objects.requireNonNull(base.state(key));
        return Answers.secret(part).tag(Conditions.tag(state, representation)).build();
    }
}
