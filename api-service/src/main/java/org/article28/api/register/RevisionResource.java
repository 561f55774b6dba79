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
import java.util.List;
import org.article28.api.cache.Cached;
import org.article28.api.history.DatedRevision;
import org.article28.api.history.History;
import org.article28.api.history.PartKey;
import org.article28.api.history.PublishedVersion;
import org.article28.api.problem.Rejection;
import org.article28.api.register.EntryRevision.Told;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Page;
import org.article28.api.wire.Redaction;
import org.article28.api.wire.Writer;
import org.article28.model.SubProcessor;
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
    private final Writer writer;

    RevisionResource(History history, Writer writer) {
        this.history = history;
        this.writer = writer;
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
        var rows = asOf(newest, rows(id, page));
        long last = Math.min(page.after() + page.limit(), lastNumber(rows, page.after()));
        var shown = rows.stream().filter(row -> row.revision() <= last).toList();
        var mark = Redaction.mark(shown.stream().map(DatedRevision::content).toList());
        var answer =
                Answers.ok(
                        headers,
                        "v" + newest,
                        "revisions-" + page.after() + "-" + page.limit() + mark,
                        () -> EntryRevisions.of(id, page.after(), told(shown)));
        var path = "/v1/subprocessors/" + id + "/revisions";
        return page.linked(answer, path, last, last < lastNumber(rows, last)).build();
    }

    /** Those of the page, the one before it and the one after it. */
    private List<DatedRevision> rows(String id, Page page) {
        var part = PartKey.subProcessor(id);
        int from = (int) Math.min(Integer.MAX_VALUE, page.after());
        var rows = history.revisions(part, from, page.limit() + 2);
        if (rows.isEmpty() && history.revisions(part, 1, 1).isEmpty()) {
            throw new Rejection.NotFound("there never was a sub-processor with the id " + id);
        }
        return rows;
    }

    private static List<DatedRevision> asOf(long newest, List<DatedRevision> rows) {
        return rows.stream()
                .filter(row -> row.since() <= newest)
                .map(
                        row -> {
                            var until = row.until();
                            return until != null && until > newest ? row.inForce() : row;
                        })
                .toList();
    }

    private static long lastNumber(List<DatedRevision> rows, long otherwise) {
        return rows.isEmpty() ? otherwise : rows.getLast().revision();
    }

    private List<Told> told(List<DatedRevision> rows) {
        return rows.stream()
                .map(row -> new Told(row, writer.stored(row.content(), SubProcessor.class)))
                .toList();
    }
}
