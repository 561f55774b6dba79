package org.article28.api.desk.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.article28.api.access.Role;
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.draft.NoticePreviews.Preview;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.article28.model.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The mail of a draft, before anybody gets it. */
@Path("/desk/drafts/{id}/mail")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
public class MailPageResource {

    private final DraftViews views;
    private final DraftMail mail;
    private final DeskFrames frames;
    private final Visitors visitors;

    MailPageResource(DraftViews views, DraftMail mail, DeskFrames frames, Visitors visitors) {
        this.views = views;
        this.mail = mail;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        try {
            return page(id, mail.of(id), null);
        } catch (Rejection.Invalid | Rejection.Conflict | Rejection.Unavailable none) {
            return page(id, null, none);
        }
    }

    /** In a frame of the page above, where nothing of it runs or is fetched. */
    @GET
    @Path("/html")
    @Operation(hidden = true)
    public Response html(@PathParam("id") String id) {
        return HtmlPages.framed(mail.of(id).html()).build();
    }

    private Response page(String id, @Nullable Preview preview, @Nullable Rejection why) {
        var visitor = visitors.current();
        var head = views.head(id, visitor);
        var frame = frames.of(DeskFrames.sayOfDrafts().mailOf(head.title()), visitor);
        var page = new MailPage(frame, head, preview, mail.earliest(preview), fault(why));
        return HtmlPages.personal(page.render()).build();
    }

    private static MailPage.@Nullable Fault fault(@Nullable Rejection why) {
        if (why == null) {
            return null;
        }
        var details =
                why.errors().stream()
                        .map(FieldError::detail)
                        .filter(detail -> !detail.equals(why.detail()))
                        .distinct()
                        .toList();
        return new MailPage.Fault(why.detail(), details);
    }
}
