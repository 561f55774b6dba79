package org.article28.api.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.article28.api.cache.Cached;
import org.article28.api.filter.Filter;
import org.article28.api.language.LanguageChoice;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Status;
import org.article28.api.wire.Answers;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.Format;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.VersionParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list, as anyone may read it. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
public class SubProcessorListResource {

    private final TimeAxes axes;
    private final ListText text;

    SubProcessorListResource(TimeAxes axes, ListText text) {
        this.axes = axes;
        this.text = text;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "listSubProcessors",
            summary = "The list of sub-processors",
            description =
                    "One document, never paged, in the order of ids. Without `version` and `at` it is the newest."
                            + " Entries are as they stand on the day `asOf`, and filters look at them as they are then;"
                            + " `counts` counts what they find. CSV has the columns of /docs/import. JSON-LD is in the"
                            + " terms of the W3C Data Privacy Vocabulary; /docs/representations tells which.")
    @APIResponse(
            responseCode = "200",
            description = "The list; `Vary` names what else might have been sent",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubProcessorList.class)),
                @Content(
                        mediaType = Format.APPLICATION_YAML,
                        schema = @Schema(implementation = SubProcessorList.class)),
                @Content(
                        mediaType = Format.TEXT_CSV,
                        schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = Format.APPLICATION_LD_JSON,
                        schema = @Schema(implementation = Object.class))
            })
    public Response list(
            @BeanParam VersionParameters versions,
            @QueryParam("asOf")
                    @Schema(
                            description =
                                    "A day: planned changes up to it are applied, and each status is that of the day."
                                            + " Today in the register's time zone by default; with an instant"
                                            + " its day, with a numbered version the day of its publication.",
                            examples = "2026-12-24")
                    @Nullable String asOf,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "`announced`, `active`, `ended`; several with commas, or repeated."
                                            + " `announced,active` by default.")
                    List<String> status,
            @BeanParam FilterParameters filter,
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"json", "yaml", "csv", "jsonld"})
                    @Nullable String format,
            @BeanParam LanguageParameters languages,
            @Context HttpHeaders headers) {
        var negotiated =
                Negotiation.of(
                        headers, format, Format.JSON, Format.YAML, Format.CSV, Format.JSON_LD);
        var point = axes.at(versions.version, versions.at, asOf);
        var document = point.snapshot().document();
        var asked =
                new ListRequest(
                        point.snapshot(),
                        point.day(),
                        Status.named("status", status),
                        Filter.of(filter).knownIn(document),
                        LanguageChoice.of(languages.lang, languages.acceptLanguage, document),
                        negotiated);
        var answer =
                Answers.ok(
                        headers, asked.snapshot().state(), asked.variant(), () -> text.of(asked));
        if (versions.isNumbered()) {
            Answers.lasting(answer);
        }
        return Answers.inLanguage(
                        Negotiation.answered(answer, negotiated), asked.choice().contentLanguage())
                .build();
    }
}
