package org.article28.api.register;

import static org.article28.api.wire.Format.APPLICATION_YAML;
import static org.article28.api.wire.Format.TEXT_CSV;
import static org.article28.api.wire.Format.TEXT_MARKDOWN;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.cache.Cached;
import org.article28.api.findings.Occasion;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.importing.Import;
import org.article28.api.importing.Importer;
import org.article28.api.importing.column.TableText;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.Outcome;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.VersionReference;
import org.article28.api.publication.VersionView;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.EditParameters;
import org.article28.api.wire.Format;
import org.article28.api.wire.ImportParameters;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.PublishParameters;
import org.article28.api.wire.VersionParameters;
import org.article28.api.wire.Writer;
import org.article28.model.Document;
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

/** Everything that a version froze, as one document. */
@Path("/v1/document")
@Tag(name = "Document")
public class DocumentResource {

    private final Importer importer;
    private final VersionReference versions;
    private final Writer writer;
    private final Actors actors;

    DocumentResource(Importer importer, VersionReference versions, Writer writer, Actors actors) {
        this.importer = importer;
        this.versions = versions;
        this.writer = writer;
        this.actors = actors;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "getDocument",
            summary = "The whole document: register, sub-processors, assessments",
            description =
                    "What this gives, `PUT` takes. CSV (RFC 4180) and Markdown (RFC 7763, one table) have the"
                            + " sub-processors alone, in the columns of /docs/import.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Document.class)),
                @Content(
                        mediaType = APPLICATION_YAML,
                        schema = @Schema(implementation = Document.class)),
                @Content(mediaType = TEXT_CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = TEXT_MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public Response get(
            @BeanParam VersionParameters version,
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"json", "yaml", "csv", "markdown"})
                    @Nullable String format,
            @Context HttpHeaders headers) {
        var snapshot = versions.asked(version.version, version.at);
        if (snapshot.number() == 0) {
            throw new Rejection.NotFound("before the first version there is no document");
        }
        var negotiated =
                Negotiation.of(
                        headers, format, Format.JSON, Format.YAML, Format.CSV, Format.MARKDOWN);
        return Negotiation.answered(
                        Answers.ok(
                                headers,
                                snapshot.state(),
                                "document." + negotiated.token(),
                                () -> text(negotiated, snapshot.document())),
                        negotiated)
                .build();
    }

    @PUT
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Consumes({
        MediaType.APPLICATION_JSON,
        APPLICATION_YAML,
        "application/x-yaml",
        "text/yaml",
        "text/x-yaml",
        TEXT_CSV,
        TEXT_MARKDOWN
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDocument",
            summary = "Declare the whole document; what is missing in it is removed",
            description =
                    "Published at once as one version; the same content makes none. `If-Match` takes the"
                            + " document's ETag, `\"v0\"` for an empty register, or `*`. Entries may come without ids:"
                            + " they are matched to those that are there by name and likeness, and what may be"
                            + " any of several is asked for (409, `ambiguities`). CSV and Markdown have the"
                            + " sub-processors alone: the register, the assessments, and fields without a column stay"
                            + " as they are. Headings and cells are read as companies write them; /docs/import tells how.")
    @SecurityRequirement(name = "token")
    @APIResponse(
            responseCode = "200",
            description =
                    "The newest version: made by this call, or unchanged; of a dry run, what would change",
            content = @Content(schema = @Schema(oneOf = {VersionView.class, DryRun.class})))
    @APIResponse(responseCode = "204", description = "In the draft")
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
                                        schema = @Schema(implementation = Document.class)),
                                @Content(
                                        mediaType = TEXT_CSV,
                                        schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = TEXT_MARKDOWN,
                                        schema = @Schema(implementation = String.class))
                            })
                    byte[] body,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @BeanParam EditParameters parameters,
            @BeanParam ImportParameters importing,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        var format = Format.ofBody(contentType);
        var seen = Conditions.states(ifMatch, "v7.document.json");
        parameters.checkDraft();
        if (parameters.draft == null) {
            actors.require(Role.PUBLISHER);
        }
        boolean dryRun = importing.isDryRun();
        boolean allowsEmpty = importing.allowsEmpty();
        var request = request(parameters, format);
        var source = importer.read(body, format, importing.columns());
        var wanted = new Import(source, seen, allowsEmpty);
        if (parameters.draft != null) {
            refuseDryRun(dryRun);
            importer.draft(wanted, parameters.draft, actors.current());
            return Response.noContent().build();
        }
        return dryRun
                ? Response.ok(DryRun.of(importer.check(wanted, request))).build()
                : answer(importer.publish(wanted, request));
    }

    private static void refuseDryRun(boolean dryRun) {
        if (dryRun) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter(
                            "dryRun", "any", "a draft tells nobody either; see its diff"));
        }
    }

    private PublishRequest request(PublishParameters parameters, Format format) {
        return PublishRequest.direct(
                actors.current(),
                parameters.note,
                parameters.override,
                parameters.editorial,
                format.isTable() ? Occasion.IMPORT : Occasion.EDIT);
    }

    private static Response answer(Outcome outcome) {
        var version = Objects.requireNonNull(outcome.newest().version());
        var answer =
                outcome instanceof Outcome.Made && version.number() == 1
                        ? Response.created(URI.create("/v1/versions/1"))
                        : Response.ok();
        return answer.entity(VersionView.of(version))
                .tag(Conditions.tag(outcome.newest().state(), "document.json"))
                .build();
    }

    private String text(Format format, Document document) {
        return switch (format) {
            case CSV -> TableText.csv(document);
            case MARKDOWN -> TableText.markdown(document);
            default -> writer.write(format, document);
        };
    }
}
