package org.article28.api.register;

import static org.article28.api.wire.Format.APPLICATION_YAML;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.findings.Occasion;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Edit;
import org.article28.api.publication.Outcome;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.Publisher;
import org.article28.api.publication.VersionReference;
import org.article28.api.publication.VersionView;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.Format;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.PublishParameters;
import org.article28.api.wire.Writer;
import org.article28.model.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything that a version froze, as one document. */
@Path("/v1/document")
@Tag(name = "Document")
public class DocumentResource {

    private final Publisher publisher;
    private final VersionReference versions;
    private final Bodies bodies;
    private final Writer writer;
    private final Actors actors;

    DocumentResource(
            Publisher publisher,
            VersionReference versions,
            Bodies bodies,
            Writer writer,
            Actors actors) {
        this.publisher = publisher;
        this.versions = versions;
        this.bodies = bodies;
        this.writer = writer;
        this.actors = actors;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, APPLICATION_YAML})
    @Operation(
            operationId = "getDocument",
            summary = "The whole document: register, sub-processors, assessments",
            description = "What this gives, `PUT` takes.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Document.class)),
                @Content(
                        mediaType = APPLICATION_YAML,
                        schema = @Schema(implementation = Document.class))
            })
    public Response get(
            @QueryParam("version") @Nullable String version,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var snapshot = versions.snapshot("version", version);
        if (snapshot.number() == 0) {
            throw new Rejection.NotFound("nothing is published yet");
        }
        var negotiated = Negotiation.of(request, format);
        return Answers.ok(
                        request,
                        snapshot.state(),
                        "document." + negotiated.token(),
                        () -> writer.write(negotiated, snapshot.document()))
                .type(negotiated.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @PUT
    @RolesAllowed(Role.PUBLISHER)
    @Consumes({
        MediaType.APPLICATION_JSON,
        APPLICATION_YAML,
        "application/x-yaml",
        "text/yaml",
        "text/x-yaml"
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDocument",
            summary = "Declare the whole document; what is missing in it is removed",
            description =
                    "Published at once as one version; the same content makes none. `If-Match` takes the"
                            + " document's ETag, `\"v0\"` for an empty register, or `*`.")
    @SecurityRequirement(name = "token")
    @APIResponse(
            responseCode = "200",
            description = "The newest version: made by this call, or unchanged",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first version",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response put(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = Document.class)),
                                @Content(
                                        mediaType = APPLICATION_YAML,
                                        schema = @Schema(implementation = Document.class))
                            })
                    byte[] body,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam PublishParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        var format = Format.ofBody(contentType);
        var seen = Conditions.states(ifMatch, "v7.document.json");
        var request =
                PublishRequest.direct(
                        actors.current(),
                        parameters.note,
                        parameters.override,
                        parameters.editorial,
                        Occasion.EDIT);
        var document = bodies.read(body, format, Document.class);
        var outcome = publisher.publish(new Edit.Declare(document, seen), request);
        var version = Objects.requireNonNull(outcome.newest().version());
        var answer =
                outcome instanceof Outcome.Made && version.number() == 1
                        ? Response.created(URI.create("/v1/versions/1"))
                        : Response.ok();
        return answer.entity(VersionView.of(version))
                .tag(Conditions.tag(outcome.newest().state(), "document.json"))
                .build();
    }
}
