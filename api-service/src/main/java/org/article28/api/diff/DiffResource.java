package org.article28.api.diff;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.cache.Cached;
import org.article28.api.filter.Filter;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.api.wire.FilterParameters;
import org.article28.api.wire.Format;
import org.article28.api.wire.Negotiation;
import org.article28.api.wire.Patches;
import org.article28.api.wire.VersionParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What differs between any two versions. */
@Path("/v1/diff")
@Tag(name = "History")
public class DiffResource {

    /** The page has its style in itself, and nothing else is to be loaded or run. */
    private static final String PAGE_ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private final VersionReference versions;
    private final DiffText text;

    DiffResource(VersionReference versions, DiffText text) {
        this.versions = versions;
        this.text = text;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "diff",
            summary = "What differs between two versions",
            description =
                    "Each of `from` and `to` is a version number (0 is the empty register), `latest`, `previous` or"
                            + " an instant. Without them it is what the newest version changed. Filters leave the"
                            + " changes of which the entry as it was, as it is, or as its planned changes will make it"
                            + " is asked for; changes of the register and of assessments concern all services, and no"
                            + " other filter finds them. As a JSON Patch (RFC 6902), which takes no filters, it turns"
                            + " the document of `from`, as `GET /v1/document` gives it, into that of `to`; version 0 is"
                            + " `{}`. As HTML it is a page to read.")
    @APIResponse(
            responseCode = "200",
            description = "The changes; `Vary` names what else might have been sent",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Diff.class)),
                @Content(
                        mediaType = Patches.JSON_PATCH,
                        schema = @Schema(implementation = Object[].class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response diff(
            @QueryParam("from")
                    @DefaultValue("previous")
                    @Schema(description = "The earlier version", examples = "7")
                    String from,
            @QueryParam("to")
                    @DefaultValue("latest")
                    @Schema(description = "The later version", examples = "8")
                    String to,
            @BeanParam FilterParameters filter,
            @QueryParam("format")
                    @Schema(
                            description = "Instead of `Accept`",
                            enumeration = {"json", "json-patch", "html"})
                    @Nullable String format,
            @Context HttpHeaders headers) {
        var negotiated =
                Negotiation.of(headers, format, Format.JSON, Format.JSON_PATCH, Format.HTML);
        var range = versions.range(from, to);
        var asked =
                new DiffRequest(range.from(), range.to(), Filter.of(filter), negotiated).checked();
        var answer = Answers.ok(headers, asked.to().state(), asked.variant(), () -> text.of(asked));
        if (VersionParameters.isNumber(from) && VersionParameters.isNumber(to)) {
            Answers.lasting(answer);
        }
        if (negotiated == Format.HTML) {
            answer.header("Content-Security-Policy", PAGE_ALONE);
        }
        return Negotiation.answered(answer, negotiated).build();
    }
}
