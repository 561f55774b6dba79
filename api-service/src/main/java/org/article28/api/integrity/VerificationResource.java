package org.article28.api.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.history.History;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Digests;
import org.article28.api.wire.Writer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets anyone see whether history was rewritten. */
@Path("/v1/versions/{version}/verification")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final VersionReference references;
    private final History history;
    private final VerificationRuns runs;
    private final Verifications verifications;
    private final Writer writer;

    VerificationResource(
            VersionReference references,
            History history,
            VerificationRuns runs,
            Verifications verifications,
            Writer writer) {
        this.references = references;
        this.history = history;
        this.runs = runs;
        this.verifications = verifications;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "verifyVersion",
            summary = "Recompute the chain of hashes up to a version",
            description =
                    "Holds every content against its salted digest, and every version's hash against the hash before"
                            + " it, its own facts and the digests of what it changed, from version 1 on. What the owner"
                            + " redacted is told: its digest stays, so the chain still holds. One verification runs at"
                            + " a time, and its answer is given for up to a minute.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    public Response verify(
            @PathParam("version")
                    @Schema(description = "A number, or `latest`", examples = "latest")
                    String version,
            @Context HttpHeaders headers) {
        var found = references.version(version);
        var subject = new VerificationRuns.Subject(found.number(), history.redactions());
        var text = writer.json(runs.of(subject, () -> verifications.upTo(found)));
        return Answers.ok(
                        headers,
                        "v" + found.number(),
                        "verification-" + Digests.mark(text),
                        () -> text)
                .build();
    }
}
