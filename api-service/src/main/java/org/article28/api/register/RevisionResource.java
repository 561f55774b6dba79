package org.article28.api.register;

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

/** The history of one entry. */
@Path("/v1/subprocessors/{id}/revisions")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {

    private final History history;
    private final EntryHistory revisions;

    RevisionResource(History history, EntryHistory revisions) {
        this.history = history;
        this.revisions = revisions;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "listRevisions",
            summary = "What a sub-processor was, and what each version changed",
            description =
                    "Oldest first, also of an entry that left the list. Paged by `after` and `limit`, which count"
                            + " revisions; `Link: rel=\"next\"` leads on.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EntryRevisions.class)))
    public Response list(
            @PathParam("id") String id,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Schema(
                            description = "The revision after which the page begins",
                            examples = "7")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit,
            @Context HttpHeaders headers) {
        var page = Page.of(after, limit);
        // Read first: what is published meanwhile belongs to the next tag.
        long newest = history.newest().map(PublishedVersion::number).orElse(0L);
        var shown = revisions.shown(id, page, newest);
        var answer =
                Answers.ok(
                        headers,
                        "v" + newest,
                        "revisions-" + page.after() + "-" + page.limit() + shown.mark(),
                        () -> revisions.told(shown));
        var path = "/v1/subprocessors/" + id + "/revisions";
        return page.linked(answer, path, shown.last(), shown.more()).build();
    }
}
