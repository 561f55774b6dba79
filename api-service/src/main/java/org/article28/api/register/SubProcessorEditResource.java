package org.article28.api.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.findings.Occasion;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Edit;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.Format;
import org.article28.api.wire.PublishParameters;
import org.article28.model.SubProcessor;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Edits of one entry, each published at once as one version. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PUBLISHER)
@SecurityRequirement(name = "token")
public class SubProcessorEditResource {

    private final Publisher publisher;
    private final Bodies bodies;
    private final Actors actors;

    SubProcessorEditResource(Publisher publisher, Bodies bodies, Actors actors) {
        this.publisher = publisher;
        this.bodies = bodies;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSubProcessor",
            summary = "Add a sub-processor",
            description = "Without an `id` it is derived from the name.")
    @APIResponse(
            responseCode = "201",
            description = "Published; Location names the entry",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response add(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = SubProcessor.class)))
                    byte[] body,
            @BeanParam PublishParameters parameters) {
        var request = request(parameters);
        var entry = bodies.read(body, Format.JSON, SubProcessor.class);
        var newest = publisher.publish(new Edit.Add(entry), request).newest();
        return entry(
                Response.created(URI.create("/v1/subprocessors/" + entry.id())),
                newest,
                entry.id());
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
            @BeanParam PublishParameters parameters) {
        var seen = seen(ifMatch);
        var request = request(parameters);
        var entry = bodies.readIdentified(body, Format.JSON, SubProcessor.class, id);
        var newest = publisher.publish(new Edit.Replace(entry, seen), request).newest();
        return entry(Response.ok(), newest, id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeSubProcessor",
            summary = "Remove a sub-processor from the list",
            description = "`If-Match` takes the record's ETag. Earlier versions keep it.")
    @APIResponse(responseCode = "204", description = "Published")
    public Response remove(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam PublishParameters parameters) {
        var edit = new Edit.Remove(PartKey.subProcessor(id), seen(ifMatch));
        var newest = publisher.publish(edit, request(parameters)).newest();
        return version(Response.noContent(), newest).build();
    }

    private PublishRequest request(PublishParameters parameters) {
        return PublishRequest.direct(
                actors.current(),
                parameters.note,
                parameters.override,
                parameters.editorial,
                Occasion.EDIT);
    }

    private static List<String> seen(@Nullable String ifMatch) {
        var seen = Conditions.states(ifMatch, "r3.json");
        if (seen.isEmpty()) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "If-Match",
                            "any",
                            "* is for the whole document; name the record's ETag"));
        }
        return seen;
    }

    private static Response entry(Response.ResponseBuilder answer, Snapshot newest, String id) {
        return version(answer, newest)
                .entity(newest.entries().get(id))
                .tag(
                        Conditions.tag(
                                Objects.requireNonNull(newest.state(PartKey.subProcessor(id))),
                                "json"))
                .build();
    }

    /** Tells in which version the edit is to be seen: RFC 5829, section 3.2. */
    private static Response.ResponseBuilder version(
            Response.ResponseBuilder answer, Snapshot newest) {
        return answer.header(
                "Link", "</v1/versions/" + newest.number() + ">; rel=\"latest-version\"");
    }
}
