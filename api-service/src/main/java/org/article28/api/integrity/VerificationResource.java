package org.article28.api.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
    private final Verifications verifications;
    private final Writer writer;

    VerificationResource(VersionReference references, Verifications verifications, Writer writer) {
        this.references = references;
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
                            + " redacted is told: its digest stays, so the chain still holds.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    public Response verify(
            @PathParam("version")
                    @Schema(description = "A number, or `latest`", examples = "latest")
                    String version,
            @Context Request request) {
        var found = references.version(version);
        // Recomputed whenever it is asked for, since only so it tells of what happened since.
        var text = writer.json(verifications.upTo(found));
        return Answers.ok(
                        request,
                        "v" + found.number(),
                        "verification-" + Digests.mark(text),
                        () -> text)
                .build();
    }
}
