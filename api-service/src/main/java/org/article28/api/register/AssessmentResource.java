package org.article28.api.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.article28.api.cache.Cached;
import org.article28.api.history.PartKey;
import org.article28.api.language.LanguageChoice;
import org.article28.api.language.Localizer;
import org.article28.api.problem.Rejection;
import org.article28.api.publication.VersionReference;
import org.article28.api.wire.Answers;
import org.article28.api.wire.LanguageParameters;
import org.article28.api.wire.VersionParameters;
import org.article28.model.Assessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The transfer impact assessments, as anyone may read them. */
@Path("/v1/assessments")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final VersionReference references;
    private final Localizer localizer;
    private final ObjectMapper json;

    AssessmentResource(VersionReference references, Localizer localizer, ObjectMapper json) {
        this.references = references;
        this.localizer = localizer;
        this.json = json;
    }

    /**
     * The assessments of one version.
     *
     * @param version 0 before the first publication
     */
    @Schema(requiredProperties = {"version", "assessments"})
    public record AssessmentList(long version, List<Assessment> assessments) {}

    @GET
    @Cached
    @PermitAll
    @Operation(
            operationId = "listAssessments",
            summary = "The transfer impact assessments",
            description = "One document, never paged. Without `version` and `at` it is the newest.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentList.class)))
    public Response list(
            @BeanParam VersionParameters versions,
            @BeanParam LanguageParameters languages,
            @Context HttpHeaders headers) {
        var snapshot = references.asked(versions.version, versions.at);
        var choice =
                LanguageChoice.of(languages.lang, languages.acceptLanguage, snapshot.document());
        return Answers.inLanguage(
                        Answers.ok(
                                headers,
                                snapshot.state(),
                                "assessments" + choice.suffix(),
                                () ->
                                        localized(
                                                new AssessmentList(
                                                        snapshot.number(),
                                                        snapshot.document().assessments()),
                                                choice)),
                        choice.contentLanguage())
                .build();
    }

    private Object localized(AssessmentList list, LanguageChoice choice) {
        if (choice.translation() == null) {
            return list;
        }
        ObjectNode tree = json.valueToTree(list);
        localizer.localizeAll(tree.path("assessments"), Assessment.class, choice);
        return tree;
    }

    @GET
    @Path("/{id}")
    @Cached
    @PermitAll
    @Operation(
            operationId = "getAssessment",
            summary = "One transfer impact assessment",
            description = "Its ETag begins with the revision that `If-Match` of a write takes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Assessment.class)))
    public Response get(
            @PathParam("id") String id,
            @BeanParam VersionParameters versions,
            @BeanParam LanguageParameters languages,
            @Context HttpHeaders headers) {
        var snapshot = references.asked(versions.version, versions.at);
        var assessment =
                snapshot.document().assessments().stream()
                        .filter(other -> other.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Rejection.NotFound(
                                                "there is no assessment with the id %s in version %d"
                                                        .formatted(id, snapshot.number())));
        var state = Objects.requireNonNull(snapshot.state(PartKey.assessment(id)));
        var choice =
                LanguageChoice.of(languages.lang, languages.acceptLanguage, snapshot.document());
        return Answers.inLanguage(
                        Answers.ok(
                                headers,
                                state,
                                "json" + choice.suffix(),
                                () -> localizer.of(assessment, choice)),
                        choice.contentLanguage())
                .build();
    }
}
