package org.article28.api.desk.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.article28.api.desk.drafts.DraftViews;
import org.article28.api.draft.Drafting;
import org.article28.api.importing.Import;
import org.article28.api.importing.Importer;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Brings a file into a draft: what is missing in it leaves the list. */
@Path("/desk/drafts/{id}/import")
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.PUBLISHER})
public class ImportPageResource {

    private static final int NOT_TAKEN = 422;

    private final Importer importer;
    private final Drafting drafting;
    private final DraftViews views;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final Actors actors;

    ImportPageResource(
            Importer importer,
            Drafting drafting,
            DraftViews views,
            DeskFrames frames,
            Visitors visitors,
            Actors actors) {
        this.importer = importer;
        this.drafting = drafting;
        this.views = views;
        this.frames = frames;
        this.visitors = visitors;
        this.actors = actors;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@PathParam("id") String id) {
        return page(id, SentForm.EMPTY, List.of(), 200);
    }

    /** Of whichever type browsers send: with a file, and without. */
    @POST
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") String id,
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType) {
        var form = SentForm.of(body, contentType);
        try {
            var upload = Upload.of(form);
            var source = importer.read(upload.content(), upload.format(), upload.columns());
            var wanted = new Import(source, List.of(form.text("state")), form.has("allow-empty"));
            importer.draft(wanted, id, actors.current());
            return Response.seeOther(URI.create("/desk/drafts/" + id)).build();
        } catch (Rejection.NotFound none) {
            throw none;
        } catch (Rejection refused) {
            return page(id, form, Upload.faults(refused), NOT_TAKEN);
        }
    }

    private Response page(String id, SentForm form, List<String> faults, int status) {
        var visitor = visitors.current();
        var head = views.head(id, visitor);
        var page =
                new ImportPage(
                        frames.of(Upload.say().importInto(head.title()), visitor),
                        head,
                        drafting.base(id).state(),
                        form.text("text"),
                        form.text("format"),
                        form.text("columns"),
                        form.has("allow-empty"),
                        faults);
        return HtmlPages.personal(page.render()).status(status).build();
    }
}
