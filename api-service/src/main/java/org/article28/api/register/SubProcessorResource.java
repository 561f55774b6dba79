package org.article28.api.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.article28.api.cache.Cached;
import org.article28.api.history.PartKey;
import org.article28.api.language.LanguageChoice;
import org.article28.api.language.Localizer;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.TimeAxes;
import org.article28.api.timeline.Projection;
import org.article28.api.timeline.Status;
import org.article28.api.wire.Answers;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.VersionParameters;
import org.article28.model.SubProcessor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list and its entries, as anyone may read them. */
@Path("/v1/subprocessors")
@Tag(name = "Sub-processors")
@Produces(MediaType.APPLICATION_JSON)
public class SubProcessorResource {

    private final TimeAxes axes;
    private final Projection projection;
    private final Localizer localizer;
    private final ObjectMapper json;

    SubProcessorResource(
            TimeAxes axes, Projection projection, Localizer localizer, ObjectMapper json) {
        this.axes = axes;
        this.projection = projection;
        this.localizer = localizer;
        this.json = json;
    }

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "listSubProcessors",
            summary = "The list of sub-processors",
            description =
                    "One document, never paged, in the order of ids. Without `version` and `at` it is the newest."
                            + " Entries are as they stand on the day `asOf`.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubProcessorList.class)))
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
            @BeanParam LanguageParameters languages,
            @Context Request request) {
        var point = axes.at(versions.version, versions.at, asOf);
        var shown = Status.named("status", status);
        var choice =
                LanguageChoice.of(
                        languages.lang, languages.acceptLanguage, point.snapshot().document());
        var filter = shown.stream().map(Status::wire).collect(Collectors.joining("-"));
        return Answers.inLanguage(
                        Answers.ok(
                                request,
                                point.snapshot().state(),
                                "list." + point.day() + "." + filter + choice.suffix(),
                                () ->
                                        localized(
                                                SubProcessorList.of(
                                                        point.snapshot(),
                                                        point.day(),
                                                        shown,
                                                        projection),
                                                choice)),
                        choice.contentLanguage())
                .build();
    }

    private Object localized(SubProcessorList list, LanguageChoice choice) {
        if (choice.translation() == null) {
            return list;
        }
        ObjectNode tree = json.valueToTree(list);
        localizer.localizeAll(tree.path("subProcessors"), SubProcessor.class, choice);
        return tree;
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
            content = @Content(schema = @Schema(implementation = SubProcessor.class)))
    public Response get(
            @PathParam("id") String id,
            @BeanParam VersionParameters versions,
            @QueryParam("asOf")
                    @Schema(
                            description =
                                    "A day: planned changes up to it are applied. None are by default.",
                            examples = "2026-12-24")
                    @Nullable String asOf,
            @BeanParam LanguageParameters languages,
            @Context Request request) {
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
        return Answers.inLanguage(
                        Answers.ok(
                                request,
                                Objects.requireNonNull(snapshot.state(PartKey.subProcessor(id))),
                                "json" + (day == null ? "" : "." + day) + choice.suffix(),
                                () ->
                                        localizer.of(
                                                day == null ? entry : projection.on(entry, day),
                                                choice)),
                        choice.contentLanguage())
                .build();
    }
}
