package org.article28.api.desk.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.article28.api.access.Actors;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.draft.DraftReview;
import org.article28.api.draft.Drafting;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One draft: what it changes, what the rules say, and what can be done with it as a whole. */
@Path("/desk/drafts/{id}")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
public class DraftPageResource {

    private static final int OK = 200;
    private static final int STALE = 412;
    private static final int NOT_DONE = 422;

    private final Drafting drafting;
    private final DraftReview review;
    private final DraftViews views;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final Actors actors;

    DraftPageResource(
            Drafting drafting,
            DraftReview review,
            DraftViews views,
            DeskFrames frames,
            Visitors visitors,
            Actors actors) {
        this.drafting = drafting;
        this.review = review;
        this.views = views;
        this.frames = frames;
        this.visitors = visitors;
        this.actors = actors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        return page(id, null, OK);
    }

    @POST
    @Path("/discard")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(@PathParam("id") String id, byte[] body) {
        var form = SentForm.of(body);
        if (!form.has("confirm")) {
            return page(id, DeskFrames.sayOfDrafts().discardNotConfirmed(), NOT_DONE);
        }
        try {
            drafting.discard(id, List.of(form.text("state")), actors.current());
            return Response.seeOther(URI.create("/desk")).build();
        } catch (Rejection.Stale changed) {
            return page(id, DeskFrames.sayOfDrafts().lookAgain(), STALE);
        }
    }

    @POST
    @Path("/take-back")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response takeBack(@PathParam("id") String id, byte[] body) {
        var form = SentForm.of(body);
        try {
            var seen = List.of(form.text("state"));
            drafting.takeBackSeen(id, form.text("part"), seen, actors.current());
            return back(id);
        } catch (Rejection.Stale changed) {
            return page(id, DeskFrames.sayOfDrafts().lookAgain(), STALE);
        }
    }

    @POST
    @Path("/approve")
    @RolesAllowed(Role.PUBLISHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(@PathParam("id") String id, byte[] body) {
        review.approve(id, List.of(SentForm.of(body).text("confirm")), actors.current());
        return back(id);
    }

    private Response page(String id, @Nullable String fault, int status) {
        var visitor = visitors.current();
        var head = views.head(id, visitor);
        var content = head.open() ? views.content(id) : DraftContent.NONE;
        var page = new DraftPage(frames.of(head.title(), visitor), head, content, fault);
        return HtmlPages.personal(page.render()).status(status).build();
    }

    private static Response back(String id) {
        return Response.seeOther(URI.create("/desk/drafts/" + id)).build();
    }
}
