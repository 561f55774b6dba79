package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.article28.api.access.Role;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A contractual contact: entered, changed, ended. The notifier decides, and notes who did it. */
@Path(ContactsPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.PUBLISHER, Role.ADMIN})
public class ContactPageResource {

    private static final String ID = "/{id:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final String KEPT = "kept";
    private static final int NOT_DONE = 409;
    private static final int AWAY = 503;

    private final NotifierCalls notifier;
    private final ContactPages pages;
    private final ObjectMapper json;

    ContactPageResource(NotifierCalls notifier, ContactPages pages, ObjectMapper json) {
        this.notifier = notifier;
        this.pages = pages;
        this.json = json;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response ask() {
        return answer(pages.ofNew(json.createObjectNode(), Faults.NONE), 200);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(byte[] body) {
        var filled = ContactForm.filled(SentForm.of(body), json);
        try {
            var sent = ContactForm.sent(filled).toString();
            var answer = notifier.send("POST", Contacts.THERE, "", sent);
            return answer.isDone()
                    ? opened(answer.body().path("id").asText())
                    : answer(pages.ofNew(filled, faults(answer)), answer.status());
        } catch (Rejection.Unavailable away) {
            return answer(pages.ofNew(filled, Faults.of(away.detail())), AWAY);
        }
    }

    @GET
    @Path(ID)
    @RolesAllowed({Role.AUDITOR, Role.PUBLISHER, Role.ADMIN})
    @Operation(hidden = true)
    public Response show(@PathParam("id") String id, @QueryParam(KEPT) @Nullable String kept) {
        var found = notifier.get(path(id));
        var page = pages.of(id, found.body(), found.tag(), found.body(), Faults.NONE);
        return answer(kept == null ? page : page.after(Lists.say().contactKept()), 200);
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(@PathParam("id") String id, byte[] body) {
        var form = SentForm.of(body);
        var filled = ContactForm.filled(form, json);
        var tag = form.text("tag");
        try {
            var known = notifier.get(path(id)).body();
            var sent = ContactForm.sent(filled, known).toString();
            var answer = notifier.send("PUT", path(id), tag, sent);
            return answer.isDone() ? opened(id) : refused(id, known, tag, filled, answer);
        } catch (Rejection.Unavailable away) {
            var nothing = json.createObjectNode();
            return answer(pages.of(id, nothing, tag, filled, Faults.of(away.detail())), AWAY);
        }
    }

    private Response refused(
            String id, JsonNode known, String tag, ObjectNode filled, NotifierCalls.Answer answer) {
        return answer(pages.of(id, known, tag, filled, faults(answer)), answer.status());
    }

    @POST
    @Path(ID + "/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@PathParam("id") String id, byte[] body) {
        var form = SentForm.of(body);
        if (!form.has("confirm")) {
            return notEnded(id, Faults.of(Lists.say().endNotConfirmed()), NOT_DONE);
        }
        var answer = notifier.send("DELETE", path(id), form.text("tag"), "");
        return answer.isDone()
                ? Response.seeOther(URI.create(ContactsPageResource.PATH)).build()
                : notEnded(id, faults(answer), answer.status());
    }

    private Response notEnded(String id, Faults faults, int status) {
        var found = notifier.get(path(id));
        return answer(pages.of(id, found.body(), found.tag(), found.body(), faults), status);
    }

    private static Faults faults(NotifierCalls.Answer answer) {
        return answer.isStale()
                ? Faults.of(Lists.say().contactChangedMeanwhile())
                : Faults.of(answer, ContactFields.NAMES);
    }

    private static Response opened(String id) {
        var page = ContactsPageResource.PATH + "/" + Encoded.of(id) + "?" + KEPT + "=yes";
        return Response.seeOther(URI.create(page)).build();
    }

    private static Response answer(ContactPage page, int status) {
        return HtmlPages.personal(page.render()).status(status).build();
    }

    private static String path(String id) {
        return Contacts.THERE + "/" + id;
    }
}
