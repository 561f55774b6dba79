package org.article28.api.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.access.Role;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.EditParameters;
import org.article28.api.wire.Patches;
import org.article28.model.Register;
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

/** Edits of the register, each published at once as one version, or put into a draft. */
@Path("/v1/register")
@Tag(name = "Document")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
@SecurityRequirement(name = "token")
public class RegisterEditResource extends PartResource {

    private static final String EXAMPLE = "r3-infobip.register";

    RegisterEditResource(PartEditor editor) {
        super(editor);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRegister",
            summary = "Replace the register, or begin it",
            description =
                    "`If-Match` takes the register's ETag, or `\"v0\"` where there is none yet: this then makes the"
                            + " first version, of a list without entries. The same content makes no version.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Register.class)))
    public Response put(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Register.class)))
                    byte[] body,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam EditParameters parameters) {
        var written = editor.replaceRegister(body, Conditions.named(ifMatch, EXAMPLE), parameters);
        return answer(Response.ok(), written, "register");
    }

    @PATCH
    @Consumes({Patches.MERGE_PATCH, Patches.JSON_PATCH})
    @Operation(
            operationId = "patchRegister",
            summary = "Change some fields of the register",
            description =
                    "JSON Merge Patch (RFC 7396) or JSON Patch (RFC 6902). Pointers of a refusal lead into the"
                            + " register as patched. `If-Match` takes the register's ETag.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Register.class)))
    public Response patch(
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
        return answer(
                Response.ok(),
                editor.patchRegister(body, contentType, seen, parameters),
                "register");
    }
}
