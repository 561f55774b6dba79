package org.article28.api.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.idempotency.Idempotent;
import org.article28.api.wire.Answers;
import org.article28.api.wire.Bodies;
import org.article28.api.wire.Conditions;
import org.article28.api.wire.Format;
import org.article28.api.wire.NamedPage;
import org.article28.model.Line;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Drafts: begun, listed, approved, discarded. Edits go in by {@code ?draft=} of the other calls.
 */
@Path("/v1/drafts")
@Tag(name = "Drafts")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
public class DraftResource {

    private static final String REPRESENTATION = "draft";
    static final String EXAMPLE = "d5-v12.draft";

    private final Drafting drafting;
    private final DraftReview review;
    private final Bodies bodies;
    private final Actors actors;

    DraftResource(Drafting drafting, DraftReview review, Bodies bodies, Actors actors) {
        this.drafting = drafting;
        this.review = review;
        this.bodies = bodies;
        this.actors = actors;
    }

    /** What a draft begins with. */
    @Schema(name = "DraftRequest")
    public record DraftRequest(@NotBlank @Line @Nullable String title) {}

    /** Open drafts, oldest first. */
    @Schema(requiredProperties = {"drafts"})
    public record DraftList(List<DraftView> drafts) {

        static DraftList of(List<DraftRecord> drafts) {
            return new DraftList(drafts.stream().map(DraftView::of).toList());
        }
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDraft",
            summary = "Begin a draft",
            description =
                    "Edits of `/v1/subprocessors`, `/v1/assessments`, `/v1/register` and `/v1/document` go into it by"
                            + " `?draft={id}`; nobody is told before it is published.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location names it",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response begin(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(implementation = DraftRequest.class)))
                    byte[] body) {
        var request = bodies.read(body, Format.JSON, DraftRequest.class);
        var title = request.title() == null ? "" : request.title().strip();
        var draft = drafting.begin(title, actors.current());
        var standing = review.standing(draft.id().toString());
        return Response.created(URI.create("/v1/drafts/" + draft.id()))
                .entity(DraftView.of(standing))
                .tag(Conditions.tag(standing.state(), REPRESENTATION))
                .build();
    }

    @GET
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
    @Operation(
            operationId = "listDrafts",
            summary = "Open drafts, oldest first",
            description = "Paged by `after` and `limit`; `Link: rel=\"next\"` leads on.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DraftList.class)))
    public Response list(
            @QueryParam("after")
                    @Schema(
                            description = "The id of the draft after which the page begins",
                            examples = "0f8fad5b-d9cb-469f-a165-70867728950e")
                    @Nullable String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Schema(description = "From 1 to 1000", examples = "100")
                    String limit) {
        var page = NamedPage.of(after, limit);
        return page.answer(
                        drafting.openAfter(page.after(), page.sought()),
                        "/v1/drafts",
                        draft -> draft.id().toString(),
                        DraftList::of)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
    @Operation(
            operationId = "getDraft",
            summary = "One draft",
            description =
                    "Its ETag names its revision and the version that it applies to; an approval takes it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(review.standing(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(
            operationId = "discardDraft",
            summary = "Discard an open draft",
            description =
                    "`If-Match` takes the draft's ETag: nobody discards what they did not see.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public Response discard(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        drafting.discard(id, Conditions.named(ifMatch, EXAMPLE), actors.current());
        return Response.noContent().build();
    }

    @POST
    @Idempotent
    @Parameter(ref = Idempotent.HEADER)
    @Path("/{id}/approve")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            operationId = "approveDraft",
            summary = "Approve what you saw",
            description =
                    "`If-Match` takes the draft's ETag. Any edit of the draft, and any publication by others, voids"
                            + " the approval. Who began or edited the draft can't approve it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response approve(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        var seen = Conditions.named(ifMatch, EXAMPLE);
        return answer(review.approve(id, seen, actors.current()));
    }

    private static Response answer(DraftReview.Standing standing) {
        return Answers.secret(DraftView.of(standing))
                .tag(Conditions.tag(standing.state(), REPRESENTATION))
                .build();
    }
}
