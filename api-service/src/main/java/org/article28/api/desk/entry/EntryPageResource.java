package org.article28.api.desk.entry;

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
import org.article28.api.access.Role;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Entries of a draft, in forms. */
@Path("/desk/drafts/{id}")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
public class EntryPageResource {

    private static final int OK = 200;
    private static final int NOT_KEPT = 422;
    private static final String ADD = "add ";

    private final EntryDesk desk;
    private final EntryPages pages;
    private final Visitors visitors;

    EntryPageResource(EntryDesk desk, EntryPages pages, Visitors visitors) {
        this.desk = desk;
        this.pages = pages;
        this.visitors = visitors;
    }

    @GET
    @Path("/new-entry")
    @Operation(hidden = true)
    public Response begin(@PathParam("id") String draft) {
        return show(draft, desk.open(draft, null));
    }

    @POST
    @Path("/new-entry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(@PathParam("id") String draft, byte[] body) {
        return save(draft, desk.open(draft, null), SentForm.of(body));
    }

    @GET
    @Path("/entries/{entry}")
    @Operation(hidden = true)
    public Response edit(@PathParam("id") String draft, @PathParam("entry") String entry) {
        return show(draft, desk.open(draft, entry));
    }

    @POST
    @Path("/entries/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replace(
            @PathParam("id") String draft, @PathParam("entry") String entry, byte[] body) {
        return save(draft, desk.open(draft, entry), SentForm.of(body));
    }

    @POST
    @Path("/entries/{entry}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(
            @PathParam("id") String draft, @PathParam("entry") String entry, byte[] body) {
        desk.remove(draft, entry, SentForm.of(body).text("seen"));
        return Response.seeOther(URI.create("/desk/drafts/" + draft)).build();
    }

    /** A row is added in the page alone: nothing is kept before it is asked for. */
    private Response save(String draft, EntryDesk.Opened opened, SentForm form) {
        var tree = desk.filled(opened, form);
        var seen = form.text("seen");
        var deed = form.text("do");
        if (deed.startsWith(ADD)) {
            var more = deed.substring(ADD.length());
            return page(draft, new EntryPages.Filled(opened, seen, tree, more, null), OK);
        }
        try {
            var id = desk.save(draft, opened.id(), seen, tree.deepCopy());
            var there = "/desk/drafts/" + draft;
            return Response.seeOther(
                            URI.create(deed.equals("check") ? there + "/entries/" + id : there))
                    .build();
        } catch (Rejection.NotFound gone) {
            throw gone;
        } catch (Rejection refused) {
            return page(draft, new EntryPages.Filled(opened, seen, tree, null, refused), NOT_KEPT);
        }
    }

    private Response show(String draft, EntryDesk.Opened opened) {
        return page(
                draft,
                new EntryPages.Filled(opened, opened.state(), opened.tree(), null, null),
                OK);
    }

    private Response page(String draft, EntryPages.Filled filled, int status) {
        var page = pages.of(draft, visitors.current(), filled);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
