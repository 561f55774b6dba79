package org.article28.api.desk.drafts;

import io.quarkus.qute.i18n.MessageBundles;
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
import org.article28.api.desk.form.FormWords;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What contracts ask of a draft: a page of its own, since the notifier knows, and no form should
 * wait for it.
 */
@Path("/desk/drafts/{id}/earliest")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.AUDITOR})
public class EarliestPageResource {

    private final DraftViews views;
    private final DraftMail mail;
    private final DeskFrames frames;
    private final Visitors visitors;

    EarliestPageResource(DraftViews views, DraftMail mail, DeskFrames frames, Visitors visitors) {
        this.views = views;
        this.mail = mail;
        this.frames = frames;
        this.visitors = visitors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        var visitor = visitors.current();
        var say = MessageBundles.get(FormWords.class);
        var frame = frames.of(say.earliestDay(), visitor);
        var page = new EarliestPage(frame, views.head(id, visitor), words(id, say));
        return HtmlPages.personal(page.render()).build();
    }

    private String words(String id, FormWords say) {
        try {
            var checked = views.check(id);
            if (checked.changes().isEmpty()) {
                return say.noEarliest();
            }
            var earliest = mail.earliest(mail.of(checked));
            return earliest == null ? say.noEarliest() : say.earliest(earliest);
        } catch (Rejection.Conflict | Rejection.Invalid | Rejection.Unavailable unknown) {
            return unknown.detail();
        }
    }
}
