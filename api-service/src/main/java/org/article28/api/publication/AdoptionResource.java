package org.article28.api.publication;

import static org.article28.api.wire.Format.APPLICATION_YAML;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Format;
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

/** A history that was kept elsewhere becomes this register's. */
@Path("/v1/versions/import")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    private final Adopter adopter;
    private final Bodies bodies;
    private final Actors actors;

    AdoptionResource(Adopter adopter, Bodies bodies, Actors actors) {
        this.adopter = adopter;
        this.bodies = bodies;
        this.actors = actors;
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @RolesAllowed(Role.ADMIN)
    @Consumes({
        MediaType.APPLICATION_JSON,
        APPLICATION_YAML,
        "application/x-yaml",
        "text/yaml",
        "text/x-yaml"
    })
    @Operation(
            operationId = "importHistory",
            summary = "Take over past documents as versions that were published then",
            description =
                    "Into an empty register only, oldest first, all of them or none. Nobody is told of them, and no"
                            + " rule of today is asked; what is not valid is refused as everywhere.")
    @SecurityRequirement(name = "token")
    @APIResponse(
            responseCode = "201",
            description = "The newest of the versions",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response adopt(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = PastDocuments.class)),
                                @Content(
                                        mediaType = APPLICATION_YAML,
                                        schema = @Schema(implementation = PastDocuments.class))
                            })
                    byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        var past = bodies.read(body, Format.ofBody(contentType), PastDocuments.class);
        checkPlanned(past);
        var newest = adopter.adopt(past.documents(), actors.current());
        var version = Objects.requireNonNull(newest.version());
        return Response.created(URI.create("/v1/versions/" + version.number()))
                .entity(VersionView.of(version))
                .build();
    }

    private void checkPlanned(PastDocuments past) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < past.documents().size(); i++) {
            var place = "/documents/" + i + "/document";
            bodies.plannedErrors(past.documents().get(i).document()).stream()
                    .map(error -> error.within(place))
                    .forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new Rejection.Invalid(errors);
        }
    }
}
