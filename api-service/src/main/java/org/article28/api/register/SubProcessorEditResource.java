package org.article28.api.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.access.Role;
import org.article28.api.history.PartKey;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.EditParameters;
import org.article28.api.wire.Patches;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Edits of one sub-processor, each published at once as one version, or put into a draft. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
@SecurityRequirement(name = "token")
public class SubProcessorEditResource extends PartResource {

    private static final String EXAMPLE = "r3.json";

    SubProcessorEditResource(PartEditor editor) {
        super(editor);
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSubProcessor",
            summary = "Add a sub-processor",
            description =
                    "Without an `id` it is derived from the name. Publishing needs the role publisher, a draft the role editor.")
    @APIResponse(
            responseCode = "201",
            description = "Published, or in the draft; Location names it",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response add(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = SubProcessor.class)))
                    byte[] body,
            @BeanParam EditParameters parameters) {
        var written = editor.add(body, SubProcessor.class, parameters);
        var place = place(parameters.draft, "subprocessors", written.part().id());
        return answer(Response.created(place), written, "json");
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSubProcessor",
            summary = "Replace a sub-processor",
            description = "`If-Match` takes the record's ETag. The same content makes no version.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response put(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = SubProcessor.class)))
                    byte[] body,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam EditParameters parameters) {
        var seen = Conditions.named(ifMatch, EXAMPLE);
        var written =
                editor.replace(
                        body, SubProcessor.class, PartKey.subProcessor(id), seen, parameters);
        return answer(Response.ok(), written, "json");
    }

    @PATCH
    @Path("/{id}")
    @Consumes({Patches.MERGE_PATCH, Patches.JSON_PATCH})
    @Operation(
            operationId = "patchSubProcessor",
            summary = "Change some fields of a sub-processor",
            description =
                    "JSON Merge Patch (RFC 7396) or JSON Patch (RFC 6902) over the record. Pointers of a refusal"
                            + " lead into the record as patched. `If-Match` takes the record's ETag.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response patch(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Patches.MERGE_PATCH,
                                        schema = @Schema(type = SchemaType.OBJECT)),
                                @Content(
                                        mediaType = Patches.JSON_PATCH,
                                        schema = @Schema(implementation = PatchOperation[].class))
                            })
                    byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam EditParameters parameters) {
        var seen = Conditions.named(ifMatch, EXAMPLE);
        var written =
                editor.patch(
                        body,
                        contentType,
                        SubProcessor.class,
                        PartKey.subProcessor(id),
                        seen,
                        parameters);
        return answer(Response.ok(), written, "json");
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeSubProcessor",
            summary = "Remove a sub-processor from the list",
            description = "`If-Match` takes the record's ETag. Earlier versions keep it.")
    @APIResponse(responseCode = "204", description = "Published, or in the draft")
    public Response remove(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam EditParameters parameters) {
        var seen = Conditions.named(ifMatch, EXAMPLE);
        var version = editor.remove(PartKey.subProcessor(id), seen, parameters);
        return version(Response.noContent(), version).build();
    }
}
