package org.article28.api.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The person to speak to at a sub-processor, for those who are signed in. */
@Path("/v1/subprocessors/{id}/contact-person")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class ContactPersonResource {

    private final Contacts contacts;
    private final Bodies bodies;
    private final Actors actors;

    ContactPersonResource(Contacts contacts, Bodies bodies, Actors actors) {
        this.contacts = contacts;
        this.bodies = bodies;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Role.VIEWER, Role.EDITOR, Role.PUBLISHER, Role.AUDITOR, Role.ADMIN})
    @Operation(
            operationId = "getContactPerson",
            summary = "The person to speak to at a sub-processor",
            description =
                    "In no version, event or feed. Also of a sub-processor that left the list, until it is erased.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Person.class)))
    public Response get(@PathParam("id") String id) {
        var kept = contacts.of(id);
        return answer(kept, Answers.secret(kept.person()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "putContactPerson",
            summary = "Keep who to speak to at a sub-processor",
            description =
                    "At once, without a version. `If-Match` takes the ETag, or `*` for whatever there is;"
                            + " `If-None-Match: *` is for the first one.")
    @APIResponse(
            responseCode = "200",
            description = "Another person is replaced",
            content = @Content(schema = @Schema(implementation = Person.class)))
    @APIResponse(
            responseCode = "201",
            description = "Nobody was kept before",
            content = @Content(schema = @Schema(implementation = Person.class)))
    public Response put(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Person.class)))
                    byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var seen = Precondition.of(ifMatch, ifNoneMatch);
        var person = bodies.read(body, Format.JSON, Person.class);
        var put = contacts.put(id, person, seen, actors.current());
        var answer = Answers.secret(put.kept().person());
        return answer(put.kept(), put.created() ? answer.status(Response.Status.CREATED) : answer);
    }

    @DELETE
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "eraseContactPerson",
            summary = "Erase who to speak to at a sub-processor",
            description = "`If-Match` takes the ETag, or `*`. Nothing is kept of the person.")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response erase(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        contacts.erase(id, Precondition.ofMatch(ifMatch), actors.current());
        return Response.noContent().build();
    }

    private static Response answer(KeptPerson kept, Response.ResponseBuilder answer) {
        return answer.tag(Conditions.tag(kept.state(), "contact-person"))
                .lastModified(Date.from(kept.updatedAt()))
                .build();
    }
}
