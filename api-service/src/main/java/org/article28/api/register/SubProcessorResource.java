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
import java.util.Objects;
import org.article28.api.history.PartKey;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list and its entries, as anyone may read them. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
public class SubProcessorResource {

    private final VersionReference versions;

    SubProcessorResource(VersionReference versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSubProcessors",
            summary = "The list of sub-processors",
            description = "One document, never paged. Without `version` it is the newest.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessorList.class)))
    public Response list(
            @QueryParam("version")
                    @Schema(description = "A version number, `latest`, `previous` or an instant")
                    @Nullable String version,
            @Context Request request) {
        var snapshot = versions.snapshot("version", version);
        return Answers.ok(request, snapshot.state(), "list", () -> SubProcessorList.of(snapshot))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getSubProcessor",
            summary = "One sub-processor",
            description = "Its ETag begins with the revision that `If-Match` of a write takes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response get(
            @PathParam("id") String id,
            @QueryParam("version") @Nullable String version,
            @Context Request request) {
        var snapshot = versions.snapshot("version", version);
        var entry = snapshot.entries().get(id);
        if (entry == null) {
            throw new Rejection.NotFound(
                    "there is no sub-processor with the id "
                            + id
                            + " in version "
                            + snapshot.number());
        }
        return Answers.ok(
                        request,
                        Objects.requireNonNull(snapshot.state(PartKey.subProcessor(id))),
                        "json",
                        () -> entry)
                .build();
    }
}
