package org.article28.api.diff;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.api.cache.Cached;
import org.article28.api.history.Snapshot;
import org.article28.api.meaning.EditorialMark;
import org.article28.api.meaning.Meanings;
import org.article28.api.publication.VersionReference;
import org.article28.api.timeline.Days;
import org.article28.api.wire.Answers;
import org.article28.model.DocumentDiff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What differs between any two versions. */
@Path("/v1/diff")
@Tag(name = "History")
public class DiffResource {

    private final VersionReference versions;
    private final Meanings meanings;

    DiffResource(VersionReference versions, Meanings meanings) {
        this.versions = versions;
        this.meanings = meanings;
    }

    @GET
    @Cached
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "diff",
            summary = "What differs between two versions",
            description =
                    "Each of `from` and `to` is a version number (0 is the empty register), `latest`, `previous` or"
                            + " an instant. Without them it is what the newest version changed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Diff.class)))
    public Response diff(
            @QueryParam("from") @DefaultValue("previous") String from,
            @QueryParam("to") @DefaultValue("latest") String to,
            @Context Request request) {
        var range = versions.range(from, to);
        return Answers.ok(
                        request,
                        range.to().state(),
                        "diff-from-" + range.from().state(),
                        () -> diff(range.from(), range.to()))
                .build();
    }

    /**
     * What the changes mean on the day of the later publication, whichever way they are asked for.
     */
    private Diff diff(Snapshot from, Snapshot to) {
        var changes = DocumentDiff.between(from.document(), to.document());
        var later = to.number() >= from.number() ? to : from;
        var version = later.version();
        if (version == null) {
            return Diff.of(from.number(), to.number(), List.of());
        }
        var day = Days.of(version.publishedAt(), later.document());
        // One publication is told as its event told it; over several, none of their marks holds.
        boolean one = to.number() == from.number() + 1;
        return Diff.of(
                from.number(),
                to.number(),
                meanings.of(
                        changes,
                        to.document(),
                        day,
                        one && version.editorial() ? new EditorialMark(null) : null,
                        one ? version.corrects() : null));
    }
}
