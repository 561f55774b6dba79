package org.article28.api.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.cache.Cached;
import org.article28.api.history.History;
import org.article28.api.history.PublishedVersion;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The versions of the list. */
@Path("/v1/versions")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

    private final History history;
    private final VersionReference references;
    private final Actors actors;

    VersionResource(History history, VersionReference references, Actors actors) {
        this.history = history;
        this.actors = actors;
        this.references = references;
    }

    /** Versions, oldest first. */
    @Schema(requiredProperties = {"versions"})
    public record VersionList(List<VersionView> versions) {}

    @GET
    @PermitAll
    @Cached
    @Operation(
            operationId = "listVersions",
            summary = "Versions, oldest first",
            description = "Paged by `after` and `limit`; `Link: rel=\"next\"` leads on.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = VersionList.class)))
    public Response list(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Schema(description = "The number after which the page begins", examples = "7")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit,
            @Context HttpHeaders headers) {
        var page = Page.of(after, limit);
        // Read first: what is published meanwhile belongs to the next tag.
        long newest = history.newest().map(PublishedVersion::number).orElse(0L);
        var versions =
                history.after(page.after(), page.limit()).stream()
                        .filter(version -> version.number() <= newest)
                        .map(VersionView::of)
                        .toList();
        long last = versions.isEmpty() ? page.after() : versions.getLast().version();
        return page.linked(
                        Answers.ok(
                                headers,
                                "v" + newest,
                                "versions-" + page.after() + "-" + page.limit(),
                                () -> new VersionList(versions)),
                        "/v1/versions",
                        last,
                        last < newest)
                .build();
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Cached
    @Operation(
            operationId = "getVersion",
            summary = "One version, by number or `latest`",
            description = "An auditor is told who published it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response get(
            @PathParam("version")
                    @Schema(description = "A number, or `latest`", examples = "latest")
                    String version,
            @Context HttpHeaders headers) {
        var found = references.version(version);
        @Nullable Long correctedBy = history.correctionOf(found.number()).orElse(null);
        boolean audited = actors.has(Role.AUDITOR);
        var view = VersionView.of(found, correctedBy, audited);
        if (audited) {
            return Answers.secret(view).build();
        }
        var representation = correctedBy == null ? "version" : "version-corrected-" + correctedBy;
        return Answers.ok(headers, "v" + found.number(), representation, () -> view)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
