package org.article28.api.desk.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.article28.api.desk.DeskFrames;
import org.article28.api.desk.SentForm;
import org.article28.api.desk.door.Guarded;
import org.article28.api.desk.door.Visitors;
import org.article28.api.desk.notifier.Faults;
import org.article28.api.desk.notifier.NotifierCalls;
import org.article28.api.problem.Rejection;
import org.article28.api.wire.Encoded;
import org.article28.api.wire.HtmlPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Objections to announced changes, read and answered. */
@Path(ObjectionsPageResource.PATH)
@Guarded
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AUDITOR, Role.PUBLISHER})
public class ObjectionsPageResource {

    static final String PATH = "/desk/objections";
    private static final String THERE = "/v1/objections";
    private static final String DONE = "done";
    private static final int AWAY = 503;

    private final Lists lists;
    private final NotifierCalls notifier;
    private final DeskFrames frames;
    private final Visitors visitors;
    private final ObjectMapper json;

    ObjectionsPageResource(
            Lists lists,
            NotifierCalls notifier,
            DeskFrames frames,
            Visitors visitors,
            ObjectMapper json) {
        this.lists = lists;
        this.notifier = notifier;
        this.frames = frames;
        this.visitors = visitors;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("after") @DefaultValue("") String after) {
        var wanted = new Lists.Wanted(THERE, "objections", "reference", "", Objections.columns());
        var table = lists.find(wanted, after);
        var frame = frames.of(DeskFrames.say().objections(), visitors.current());
        var page = new PeoplePage(frame, PATH, table, true, null, null);
        return HtmlPages.personal(page.render()).build();
    }

    @GET
    @Path("/{reference}")
    @Operation(hidden = true)
    public Response show(
            @PathParam("reference") String reference, @QueryParam(DONE) @Nullable String done) {
        var found = notifier.get(path(reference));
        var filled =
                json.createObjectNode()
                        .put("state", found.body().path("state").asText())
                        .put("answer", found.body().path("answer").asText(""));
        var words = done == null ? null : Lists.say().objectionKept();
        return answer(page(reference, found.body(), found.tag(), filled, Faults.NONE, words), 200);
    }

    /** The notifier refuses what is stale, and notes the step with who took it. */
    @POST
    @Path("/{reference}")
    @RolesAllowed(Role.PUBLISHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@PathParam("reference") String reference, byte[] body) {
        var form = SentForm.of(body);
        var patch = json.createObjectNode();
        Objections.FIELDS.stream()
                .filter(field -> form.filled(field) != null)
                .forEach(field -> patch.put(field, form.text(field)));
        var tag = form.text("tag");
        try {
            var answer = notifier.send("PATCH", path(reference), tag, patch.toString());
            if (answer.isDone()) {
                var to = PATH + "/" + Encoded.of(reference) + "?" + DONE + "=yes";
                return Response.seeOther(URI.create(to)).build();
            }
            var known = notifier.get(path(reference)).body();
            return answer(
                    page(reference, known, tag, patch, faults(answer), null), answer.status());
        } catch (Rejection.Unavailable away) {
            var nothing = json.createObjectNode();
            var faults = Faults.of(away.detail());
            return answer(page(reference, nothing, tag, patch, faults, null), AWAY);
        }
    }

    private static Faults faults(NotifierCalls.Answer answer) {
        return answer.isStale()
                ? Faults.of(Lists.say().objectionMovedMeanwhile())
                : Faults.of(answer, Objections.FIELDS);
    }

    private ObjectionPage page(
            String reference,
            JsonNode objection,
            String tag,
            JsonNode filled,
            Faults faults,
            @Nullable String done) {
        return new ObjectionPage(
                frames.of(DeskFrames.say().objection(reference), visitors.current()),
                reference,
                tag,
                Objections.facts(objection),
                Objections.steps(objection),
                Objections.fields(filled, faults),
                faults,
                done);
    }

    private static Response answer(ObjectionPage page, int status) {
        return HtmlPages.personal(page.render()).status(status).build();
    }

    private static String path(String reference) {
        return THERE + "/" + Encoded.of(reference);
    }
}
