package org.article28.api.desk.publishing;

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
import org.article28.api.draft.DraftPublishing;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Shows what is about to be published, and publishes what was confirmed. */
@Path("/desk/drafts/{id}/publish")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.PUBLISHER)
public class PublishPageResource {

    private static final int NOT_PUBLISHED = 422;

    private final PublishPages pages;
    private final DraftPublishing publishing;
    private final Visitors visitors;
    private final Actors actors;

    PublishPageResource(
            PublishPages pages, DraftPublishing publishing, Visitors visitors, Actors actors) {
        this.pages = pages;
        this.publishing = publishing;
        this.visitors = visitors;
        this.actors = actors;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id) {
        return page(id, Wish.of(SentForm.EMPTY), null, Response.Status.OK.getStatusCode());
    }

    /** The box that was ticked names the state that was shown, and only that is published. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response publish(@PathParam("id") String id, byte[] body) {
        var form = SentForm.of(body);
        var wish = Wish.of(form);
        var confirmed = form.text("confirm");
        if (confirmed.isEmpty()) {
            return page(id, wish, DeskFrames.sayOfDrafts().notConfirmed(), NOT_PUBLISHED);
        }
        try {
            var request = wish.request(actors.current());
            var outcome = publishing.publish(id, List.of(confirmed), request);
            return Response.seeOther(
                            URI.create(
                                    "/desk/versions/" + outcome.newest().number() + "?follow=on"))
                    .build();
        } catch (Rejection.NotFound none) {
            throw none;
        } catch (Rejection.Stale changed) {
            return page(id, wish, DeskFrames.sayOfDrafts().changedMeanwhile(), NOT_PUBLISHED);
        } catch (Rejection refused) {
            return page(id, wish, refused.detail(), NOT_PUBLISHED);
        }
    }

    private Response page(String id, Wish wish, @Nullable String fault, int status) {
        var page = pages.of(id, visitors.current(), wish, fault);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
