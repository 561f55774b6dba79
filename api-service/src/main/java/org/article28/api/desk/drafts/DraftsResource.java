package org.article28.api.desk.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.Moments;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.draft.DraftRecord;
import org.article28.api.draft.Drafting;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.article28.api.wire.OneLine;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The first page of the desk: open drafts. */
@Path("/desk")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
public class DraftsResource {

    private static final int SHOWN = 50;

    private final Drafting drafting;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final Actors actors;

    DraftsResource(Drafting drafting, DeskFrames frames, Visitors visitors, Actors actors) {
        this.drafting = drafting;
        this.frames = frames;
        this.visitors = visitors;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR, Role.ADMIN})
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @Nullable String after) {
        if (!visitors.current().isReader()) {
            return Response.seeOther(URI.create("/desk/tokens")).build();
        }
        var found =
                drafting.openAfter(after, SHOWN + 1)
                        .orElseThrow(() -> new Rejection.NotFound("there is no such draft"));
        var shown = found.stream().limit(SHOWN).toList();
        var more = found.size() > SHOWN ? shown.getLast().id().toString() : null;
        var frame = frames.of(DeskFrames.say().drafts(), visitors.current());
        return HtmlPages.personal(new DraftsPage(frame, lines(shown), more).render()).build();
    }

    private static List<DraftsPage.DraftLine> lines(List<DraftRecord> drafts) {
        return drafts.stream()
                .map(
                        draft ->
                                new DraftsPage.DraftLine(
                                        draft.id().toString(),
                                        draft.title(),
                                        String.join(", ", draft.editors()),
                                        Moments.words(draft.updatedAt())))
                .toList();
    }

    @POST
    @Path("/drafts")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response begin(byte[] body) {
        var title = OneLine.of("title", SentForm.of(body).text("title"));
        if (title == null) {
            throw new Rejection.Malformed(
                    FieldError.ofParameter("title", "empty", "say what the draft is about"));
        }
        var draft = drafting.begin(title, actors.current());
        return Response.seeOther(URI.create("/desk/drafts/" + draft.id())).build();
    }
}
