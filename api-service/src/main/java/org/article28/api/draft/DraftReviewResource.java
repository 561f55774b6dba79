package org.article28.api.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.diff.Diff;
import org.article28.api.findings.Occasion;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.publication.Checked;
import org.article28.api.publication.Outcome;
import org.article28.api.publication.PublishRequest;
import org.article28.api.publication.VersionView;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.Format;
import org.article28.api.wire.PreviewParameters;
import org.article28.model.Document;
import org.article28.model.Finding;
import org.article28.model.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A draft as it would be published now, and its publication. */
@Path("/v1/drafts/{id}")
@Tag(name = "Drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
@SecurityRequirement(name = "token")
public class DraftReviewResource {

    private final Drafting drafting;
    private final DraftReview review;
    private final DraftPublishing publishing;
    private final NoticePreviews previews;
    private final Bodies bodies;
    private final Actors actors;

    DraftReviewResource(
            Drafting drafting,
            DraftReview review,
            DraftPublishing publishing,
            NoticePreviews previews,
            Bodies bodies,
            Actors actors) {
        this.drafting = drafting;
        this.review = review;
        this.publishing = publishing;
        this.previews = previews;
        this.bodies = bodies;
        this.actors = actors;
    }

    /** Those of severity error that are not existing block the publication. */
    @Schema(
            name = "Findings",
            requiredProperties = {"findings"})
    public record FindingList(List<Finding> findings) {}

    @GET
    @Path("/diff")
    @Operation(
            operationId = "diffDraft",
            summary = "What publishing it now would change",
            description = "409 where others changed what it changes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Diff.class)))
    @APIResponse(
            responseCode = "409",
            description = "Others changed what it changes, or it is closed",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response diff(@PathParam("id") String id) {
        return Answers.secret(Diff.of(check(id))).build();
    }

    @GET
    @Path("/findings")
    @Operation(
            operationId = "checkDraft",
            summary = "What the rules say of it",
            description =
                    "Those of severity error that do not exist yet keep it from being published.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FindingList.class)))
    @APIResponse(
            responseCode = "409",
            description = "Others changed what it changes, or it is closed",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response findings(@PathParam("id") String id) {
        return Answers.secret(new FindingList(check(id).findings())).build();
    }

    @GET
    @Path("/document")
    @Operation(
            operationId = "getDraftDocument",
            summary = "The whole document as it would be",
            description = "Its ETag is what `PUT /v1/document?draft=` takes in `If-Match`.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Document.class)))
    public Response document(@PathParam("id") String id) {
        var base = drafting.base(id);
        return Answers.secret(base.document())
                .tag(Conditions.tag(base.state(), "document.json"))
                .build();
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewDraft",
            summary = "The mail as readers would see it, and how many would get it",
            description =
                    "As the publication with the same `note`, `editorial` and `corrects` would send it. 503 while the"
                            + " notifier can't be reached; publishing works all the same.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = NoticePreviews.Preview.class)))
    @APIResponse(
            responseCode = "409",
            description = "Nothing would change, others changed what it changes, or it is closed",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response preview(@PathParam("id") String id, @BeanParam PreviewParameters parameters) {
        var request =
                PublishRequest.direct(
                                actors.current(),
                                parameters.note,
                                null,
                                parameters.editorial,
                                Occasion.EDIT)
                        .correcting(parameters.correction());
        var checked = review.check(id, request);
        parameters.check(checked.newest().number());
        return Answers.secret(previews.of(checked, request)).build();
    }

    private Checked check(String id) {
        return review.check(
                id, PublishRequest.direct(actors.current(), null, null, null, Occasion.EDIT));
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @Path("/publish")
    @RolesAllowed(Role.PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishDraft",
            summary = "Publish it as one version",
            description =
                    "With one event and one notice. 409 where others changed what it changes, or where the register"
                            + " asks for an approval that it lacks; 412 where it is not as `If-Match` says; 422 with"
                            + " `findings` where they keep it back.")
    @APIResponse(
            responseCode = "200",
            description = "The newest version: made by this call, or unchanged",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response publish(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    DraftPublication.class)))
                    byte[] body,
            @Parameter(
                            description =
                                    "The draft's ETag, if it is to be published only as you saw it")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        var wish = bodies.read(body, Format.JSON, DraftPublication.class);
        var seen = Conditions.statesIfNamed(ifMatch, DraftResource.EXAMPLE);
        Outcome outcome = publishing.publish(id, seen, wish.request(actors.current()));
        return Response.ok(VersionView.of(Objects.requireNonNull(outcome.newest().version())))
                .build();
    }
}
