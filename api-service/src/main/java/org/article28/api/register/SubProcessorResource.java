package org.article28.api.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.article28.api.cache.Cached;
import org.article28.api.history.PartKey;
import org.article28.api.history.Snapshot;
import org.article28.api.language.LanguageChoice;
import org.article28.api.linkeddata.Engagement;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Format;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.VersionParameters;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The entries of the list, as anyone may read them. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
public class SubProcessorResource {

    private final TimeAxes axes;
    private final Projection projection;
    private final EntryText text;

    SubProcessorResource(TimeAxes axes, Projection projection, EntryText text) {
        this.axes = axes;
        this.projection = projection;
        this.text = text;
    }

    @GET
    @Path("/{id}")
    @Cached
    @PermitAll
    @Operation(
            operationId = "getSubProcessor",
            summary = "One sub-processor",
            description =
                    "Its ETag begins with the revision that `If-Match` of a write takes. Without `asOf` and in the"
                            + " register's own language it is what `PUT` takes, with its planned changes.")
    @APIResponse(
            responseCode = "200",
            description = "The record; `Vary` names what else might have been sent",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubProcessor.class)),
                @Content(
                        mediaType = Format.APPLICATION_YAML,
                        schema = @Schema(implementation = SubProcessor.class)),
                @Content(
                        mediaType = Format.APPLICATION_LD_JSON,
                        schema = @Schema(implementation = Object.class))
            })
    public Response get(
            @PathParam("id") String id,
            @BeanParam VersionParameters versions,
            @QueryParam("asOf")
                    @Schema(
                            description =
                                    "A day: planned changes up to it are applied. None are by default.",
                            examples = "2026-12-24")
                    @Nullable String asOf,
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"json", "yaml", "jsonld"})
                    @Nullable String format,
            @BeanParam LanguageParameters languages,
            @Context HttpHeaders headers) {
        var negotiated = Negotiation.of(headers, format, Format.JSON, Format.YAML, Format.JSON_LD);
        var point = axes.at(versions.version, versions.at, asOf);
        var snapshot = point.snapshot();
        var entry = snapshot.entry(id);
        if (entry == null) {
            throw new Rejection.NotFound(
                    "there is no sub-processor with the id "
                            + id
                            + " in version "
                            + snapshot.number());
        }
        var choice =
                LanguageChoice.of(languages.lang, languages.acceptLanguage, snapshot.document());
        @Nullable LocalDate day = asOf == null ? null : point.day();
        var answer =
                Answers.ok(
                        headers,
                        Objects.requireNonNull(snapshot.state(PartKey.subProcessor(id))),
                        variant(negotiated, snapshot, day) + choice.suffix(),
                        () ->
                                text.of(
                                        engagement(entry, day),
                                        snapshot.document().register(),
                                        choice,
                                        negotiated));
        return Answers.inLanguage(
                        Negotiation.answered(answer, negotiated), choice.contentLanguage())
                .build();
    }

    /**
     * Linked data says more of an entry than the entry does: what its sections and services are.
     */
    private static String variant(Format format, Snapshot snapshot, @Nullable LocalDate day) {
        var register = snapshot.document().register();
        var beside =
                format == Format.JSON_LD && register != null
                        ? "." + snapshot.state(PartKey.of(register))
                        : "";
        return format.token() + beside + (day == null ? "" : "." + day);
    }

    private Engagement engagement(SubProcessor entry, @Nullable LocalDate day) {
        if (day == null) {
            return new Engagement(entry, null);
        }
        var then = projection.on(entry, day);
        return new Engagement(then, Status.of(then, day));
    }
}
