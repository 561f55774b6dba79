package org.article28.api.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.article28.api.access.Actors;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single parts as a draft has them; their ETags are what an edit in that draft takes. */
@Path("/v1/drafts/{id}")
@Tag(name = "Drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
@SecurityRequirement(name = "token")
public class DraftPartResource {

    private final Drafting drafting;
    private final Actors actors;

    DraftPartResource(Drafting drafting, Actors actors) {
        this.drafting = drafting;
        this.actors = actors;
    }

    @GET
    @Path("/subprocessors/{part}")
    @Operation(
            operationId = "getDraftSubProcessor",
            summary = "A sub-processor as the draft has it",
            description = "Its ETag is what an edit with `?draft=` takes in `If-Match`.")
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

    @DELETE
    @Path("/subprocessors/{part}")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "takeBackSubProcessor",
            summary = "Take a sub-processor out of the draft",
            description =
                    "It is as published again, also if others changed it since, and can be edited anew. `If-Match`"
                            + " takes its ETag in the draft, or `*`.")
    @APIResponse(responseCode = "204", description = "As published again")
    public Response takeBackSubProcessor(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        return takeBack(id, PartKey.subProcessor(part), ifMatch);
    }

    @DELETE
    @Path("/assessments/{part}")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "takeBackAssessment",
            summary = "Take an assessment out of the draft",
            description =
                    "It is as published again, also if others changed it since, and can be edited anew. `If-Match`"
                            + " takes its ETag in the draft, or `*`.")
    @APIResponse(responseCode = "204", description = "As published again")
    public Response takeBackAssessment(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        return takeBack(id, PartKey.assessment(part), ifMatch);
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
        return answer(base, PartKey.of(register(base)), "register");
    }

    @DELETE
    @Path("/register")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "takeBackRegister",
            summary = "Take the register out of the draft",
            description =
                    "It is as published again. `If-Match` takes its ETag in the draft, or `*`.")
    @APIResponse(responseCode = "204", description = "As published again")
    public Response takeBackRegister(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        return takeBack(id, PartKey.of(register(drafting.base(id))), ifMatch);
    }

    private Response takeBack(String id, PartKey key, @Nullable String ifMatch) {
        drafting.takeBack(id, key, Conditions.states(ifMatch, "r3d2.json"), actors.current());
        return Response.noContent().build();
    }

    private static Register register(Base base) {
        var register = base.document().register();
        if (register == null) {
            throw new Rejection.NotFound("there is no register yet");
        }
        return register;
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
